import { Injectable } from '@nestjs/common';
import { ActsService, recordAudit } from '#libs/audit';
import { addDays, type PlanDate } from '#libs/kernel';
import { PlanDirectory, type PlanHeader } from '#libs/plan';
import {
  addToOutbox,
  Database,
  systemActor,
  Transactions,
  type Command,
  type Queryable,
  type Tx,
} from '#libs/platform';
import { RollupService } from '#libs/rollup';
import {
  AsOfIssuedError,
  AsOfNotOverError,
  DeliveryNotFailedError,
  DeliveryNotFoundError,
} from '../digest.errors.js';
import { DIGEST_ISSUED } from '../digest.jobs.js';
import type { DigestContent } from '../domain/digest-content.js';
import { renderHtml, renderText } from '../domain/render-digest.js';
import { DigestDeliveryEntity, DigestEntity } from '../persistence/digest.entities.js';
import { DigestReader } from './digest-reader.js';

/** The slot a plan's digest is due for, and whether it has been issued. */
interface Slot {
  readonly code: string;
  readonly day: PlanDate;
  readonly isDue: boolean;
}

/** Issues numbered digests; an issued one never changes. */
@Injectable()
export class DigestsService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly plans: PlanDirectory,
    private readonly rollup: RollupService,
    private readonly reader: DigestReader,
    private readonly acts: ActsService,
  ) {}

  /**
   * Issues the digest as of a day that is over (yesterday if none is named): its figures are final. A day
   * has one issue, whoever asks for it, by hand or by the clock.
   *
   * @throws AsOfNotOverError, AsOfIssuedError
   */
  async issue(
    command: Command,
    plan: PlanHeader,
    input: { asOf?: PlanDate; slot?: PlanDate } = {},
  ): Promise<{ no: number }> {
    const [days] = await this.database.query<{ today: PlanDate }>(
      'SELECT shanghai_day(recorded_now()) AS today',
    );
    if (!days) throw new Error('the database told no day');
    const yesterday = addDays(days.today, -1);
    const asOf = input.asOf ?? yesterday;
    if (asOf > yesterday) throw new AsOfNotOverError(yesterday);
    await refuseSecond(this.database, plan, asOf);
    await this.rollup.settleDay(plan.id, asOf);
    const content = await this.reader.read(plan, asOf);
    return this.transactions.run(command, plan.id, async (tx) => {
      await tx.query("SELECT pg_advisory_xact_lock(hashtext('digest'), $1)", [plan.id]);
      await refuseSecond(tx, plan, asOf);
      const [last] = await tx.query<{ no: number }>(
        'SELECT coalesce(max(no), 0) AS no FROM digest WHERE plan_id = $1',
        [plan.id],
      );
      const no = (last?.no ?? 0) + 1;
      const numbered: DigestContent = { ...content, no };
      await tx.manager.insert(DigestEntity, {
        planId: plan.id,
        no,
        asOf,
        issuedBy: command.actor.name,
        scheduleSlot: input.slot ?? null,
        headline: content.headline,
        content: numbered,
        html: renderHtml(numbered),
        plainText: renderText(numbered),
      });
      await tx.query(
        `INSERT INTO digest_delivery (plan_id, digest_no, person_id, person_name, email, state, message_id)
         SELECT $1, $2, id, name, email, 'waiting', format('<digest.%s.%s.%s@gangmu>', $3::text, $2::integer, id)
         FROM person p WHERE is_active AND email IS NOT NULL AND EXISTS (
           SELECT FROM membership m WHERE m.plan_id = $1 AND m.person_id = p.id AND m.role = 'leader')
         ORDER BY id`,
        [plan.id, no, plan.code],
      );
      await recordAudit(tx, {
        action: 'digest.issue',
        objectType: 'digest',
        objectKey: String(no),
        after: { asOf, headline: content.headline },
      });
      await addToOutbox(tx, DIGEST_ISSUED, { no });
      await announce(tx, plan);
      return { no };
    });
  }

  /** Records that somebody opened a digest. */
  recordView(command: Command, plan: PlanHeader, no: number): Promise<void> {
    return this.acts.recordLook(command, plan.id, {
      action: 'digest.view',
      objectType: 'digest',
      objectKey: String(no),
    });
  }

  /** Issues the plan's digest if its weekly time has come and its day has none yet; once, however many ask. */
  async issueScheduled(planId: number): Promise<void> {
    const slot = await this.slot(planId);
    if (!slot?.isDue) return;
    const plan = await this.plans.byCode(slot.code);
    const command: Command = { actor: systemActor('digest'), correlationId: `digest ${slot.day}` };
    // As of the day before its slot, however late the worker is.
    try {
      await this.issue(command, plan, { slot: slot.day, asOf: addDays(slot.day, -1) });
    } catch (error) {
      // Another worker, or somebody by hand, was faster: the day has its issue.
      if (!(error instanceof AsOfIssuedError)) throw error;
    }
  }

  /** The plans whose digest is due now. */
  async plansDue(): Promise<number[]> {
    const plans = await this.database.query<{ id: number }>(
      'SELECT id FROM plan WHERE digest_enabled',
    );
    const due: number[] = [];
    for (const { id } of plans) if ((await this.slot(id))?.isDue) due.push(id);
    return due;
  }

  /** The latest slot: due from its time on for a day, so that a new installation does not tell old weeks. */
  private async slot(planId: number): Promise<Slot | undefined> {
    const [row] = await this.database.query<Slot>(
      `WITH local AS (SELECT recorded_now() AT TIME ZONE 'Asia/Shanghai' AS now),
       slot AS (
         SELECT p.id, p.code, p.digest_time, p.loaded_at,
           local.now::date - (extract(isodow FROM local.now)::integer - p.digest_weekday + 7) % 7 AS day, local.now
         FROM plan p, local WHERE p.id = $1 AND p.digest_enabled
       )
       SELECT code, day, now >= day + digest_time AND now < day + digest_time + interval '1 day'
           AND loaded_at AT TIME ZONE 'Asia/Shanghai' < day + digest_time
           AND NOT EXISTS (SELECT FROM digest d
             WHERE d.plan_id = $1 AND (d.schedule_slot = day::text OR d.as_of = day - 1)) AS "isDue"
       FROM slot`,
      [planId],
    );
    return row;
  }

  /** Puts a failed delivery back to be sent. @throws DeliveryNotFoundError, DeliveryNotFailedError */
  resend(
    command: Command,
    plan: PlanHeader,
    no: number,
    deliveryId: bigint,
  ): Promise<{ id: string }> {
    return this.transactions.run(command, plan.id, async (tx) => {
      const key = { planId: plan.id, id: deliveryId };
      const row = await tx.manager.findOne(DigestDeliveryEntity, {
        where: { ...key, digestNo: no },
        lock: { mode: 'pessimistic_write' },
      });
      if (!row) throw new DeliveryNotFoundError(String(deliveryId));
      if (row.state !== 'failed') throw new DeliveryNotFailedError(row.state);
      await tx.manager.update(DigestDeliveryEntity, key, {
        state: 'waiting',
        attempts: 0,
        error: null,
        nextAttemptAt: () => 'now()',
      });
      await recordAudit(tx, {
        action: 'digest.resend',
        objectType: 'digest-delivery',
        objectKey: String(deliveryId),
      });
      await addToOutbox(tx, DIGEST_ISSUED, { no });
      await announce(tx, plan);
      return { id: String(deliveryId) };
    });
  }
}

/** A day has one issue. @throws AsOfIssuedError */
async function refuseSecond(db: Queryable, plan: PlanHeader, asOf: PlanDate): Promise<void> {
  const [issue] = await db.query<{
    no: number;
    asOf: PlanDate;
    issuedBy: string;
    issuedAt: Date;
  }>(
    `SELECT no, as_of AS "asOf", issued_by AS "issuedBy", issued_at AS "issuedAt" FROM digest
     WHERE plan_id = $1 AND as_of = $2 ORDER BY no LIMIT 1`,
    [plan.id, asOf],
  );
  if (issue) throw new AsOfIssuedError(plan.code, issue);
}

/** Open pages read again. */
async function announce(tx: Tx, plan: PlanHeader): Promise<void> {
  await tx.query(
    "SELECT pg_notify('gangmu_event', json_build_object('plan', $1::text, 'kind', 'digest')::text)",
    [plan.code],
  );
}
