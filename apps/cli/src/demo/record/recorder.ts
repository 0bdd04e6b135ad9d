import type { INestApplicationContext } from '@nestjs/common';
import type pg from 'pg';
import type { ScopedPlan } from '#libs/plan';
import type { Act } from '../act.js';
import type { DemoClock } from '../clock/demo-clock.js';
import { Book } from './book.js';
import { ServiceRecorder } from './by-service.js';
import type { DemoPeople } from './demo-people.js';
import { BulkRecorder, type BulkAct } from './in-bulk.js';

/** What recording needs. */
export interface Recording {
  readonly app: INestApplicationContext;
  readonly owner: pg.Client;
  readonly plan: ScopedPlan;
  readonly people: DemoPeople;
  readonly clock: DemoClock;
  /** From this instant on everything goes through the services. */
  readonly servicesFrom: Date;
}

const bulkKinds: readonly string[] = [
  'change-project',
  'set-budget',
  'set-annual-plan',
  'make-milestone',
  'begin-report',
  'submit-report',
  'verify-report',
];

/** Says of acts, asked in their order, which are recorded in bulk: all usual ones of the past. */
class Sorting {
  private readonly ofServices = new Set<string>();
  private readonly begun = new Set<string>();

  constructor(private readonly servicesFrom: Date) {}

  isBulk(act: Act): act is BulkAct {
    const isUsual = bulkKinds.includes(act.kind) && act.at < this.servicesFrom;
    if (!('key' in act) || act.kind === 'make-milestone') return isUsual;
    if (act.kind === 'begin-report') {
      // A month's second report is a supplement, which the services number.
      const month = `${act.project} ${act.month}`;
      if (!isUsual || this.begun.has(month)) this.ofServices.add(act.key);
      this.begun.add(month);
    } else if (!isUsual) this.ofServices.add(act.key);
    return isUsual && !this.ofServices.has(act.key);
  }
}

/**
 * Records a life in its order: its mass in bulk, what is special and what is recent through the services.
 *
 * @param told is called after each step with the acts recorded so far
 */
export async function recordLife(
  recording: Recording,
  acts: readonly Act[],
  hooks: {
    readonly told: (done: number) => void;
    /** Before the first digest, which reads the sums. */
    readonly beforeDigests: () => Promise<void>;
  },
): Promise<void> {
  const { app, plan, people, clock, servicesFrom } = recording;
  const book = new Book();
  const sorting = new Sorting(servicesFrom);
  const services = new ServiceRecorder(app, plan, people, clock, book);
  let waiting: BulkAct[] = [];
  let hasDigests = false;
  const flush = async (): Promise<void> => {
    if (waiting.length > 0) await BulkRecorder.record({ ...recording, book }, waiting);
    waiting = [];
  };
  for (const [index, act] of acts.entries()) {
    if (sorting.isBulk(act)) {
      waiting.push(act);
      continue;
    }
    await flush();
    if (act.kind === 'issue-digest' && !hasDigests) {
      hasDigests = true;
      await hooks.beforeDigests();
    }
    await services.record(act);
    hooks.told(index + 1);
  }
  await flush();
  hooks.told(acts.length);
}
