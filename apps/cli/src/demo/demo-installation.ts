import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { planDateOf, type Month } from '#libs/kernel';
import { readPack } from '#libs/plan';
import { clockOf, type Config, type EmbeddedPostgres, type Queryable } from '#libs/platform';
import type { DemoStart } from '../start.command.js';
import { DemoClock } from './clock/demo-clock.js';
import { at, beginningOf, demoDayOf, type Period } from './clock/demo-day.js';
import { firstMondayOf } from './life.js';
import type { DemoMailServer } from './mailbox/mail-server.js';
import { ProgressLine } from './progress-line.js';

const say = (text: string): void => {
  console.log(`[gangmu] ${text}`);
};

/** The folder holds somebody's data. */
export class RealDataError extends Error {
  constructor(folder: string) {
    super(
      `${folder} 中已有真实数据，不能用作演示；请用 GANGMU_DATA 指定另一个目录。 The folder holds real data and becomes no demo; name another by GANGMU_DATA.`,
    );
    this.name = 'RealDataError';
  }
}

/** A demo's database: made once, with a life of the plan up to its day, then going on by its own clock. */
export class DemoInstallation implements DemoStart {
  private isFresh = false;
  private mailbox: DemoMailServer | null = null;

  constructor(private readonly config: Config) {}

  /**
   * Throws away a demo whose making was interrupted, or that an older version made: it cannot go on from
   * where it is. Anything that is no demo stays as it is.
   */
  async before(server: EmbeddedPostgres): Promise<void> {
    if (!(await asOwner(server.url(), isUnfinished))) return;
    say(
      '演示数据未生成完或由旧版生成，重新生成 the demo was interrupted or is of an older version, making it anew',
    );
    // Without force: another Gangmu that works on it keeps it.
    await asOwner(server.url('postgres'), (owner) => owner.query('DROP DATABASE gangmu'));
    await server.ensureDatabase();
  }

  /** Begins a new demo at the first Monday of the plan, or goes on with its clock. */
  async open(ownerUrl: string): Promise<void> {
    await asOwner(ownerUrl, async (owner) => {
      const { rows } = await owner.query<{ isDemo: boolean; hasPlan: boolean }>(
        'SELECT is_demo AS "isDemo", EXISTS (SELECT FROM plan) AS "hasPlan" FROM installation',
      );
      this.isFresh = !rows[0]?.isDemo;
      if (this.isFresh && rows[0]?.hasPlan) throw new RealDataError(this.config.dataFolder);
      if (!this.isFresh) {
        // A migration may have made the records' clock anew.
        await owner.query('SELECT set_demo_clock(demo_clock_shift_ms, NULL) FROM installation');
        return;
      }
      // The day is tried before anything is written.
      demoDayOf(this.period(), this.config.demoDay);
      await owner.query('UPDATE installation SET is_demo = true');
      await new DemoClock(owner).pin(firstMorning(this.period()));
    });
  }

  async fill(ownerUrl: string): Promise<void> {
    const day = demoDayOf(this.period(), this.config.demoDay);
    const folder = join(this.config.dataFolder, 'mailbox');
    if (this.isFresh) rmSync(folder, { recursive: true, force: true });
    const { DemoMailServer } = await import('./mailbox/mail-server.js');
    const mailbox = await DemoMailServer.start(folder);
    this.mailbox = mailbox;
    await asOwner(ownerUrl, async (owner) => {
      if (this.isFresh) {
        const clock = new DemoClock(owner);
        const progress = new ProgressLine('正在生成演示数据 making the demo’s life');
        await owner.query('ALTER DATABASE gangmu SET synchronous_commit = off');
        const { live } = await import('./live.js');
        await live({
          ownerUrl,
          owner,
          config: { ...this.config, smtpUrl: mailbox.url },
          clock,
          day,
          onProgress: (percent) => {
            progress.show(percent);
          },
        });
        await owner.query('ALTER DATABASE gangmu RESET synchronous_commit');
        await clock.tickFrom(beginningOf(day));
      }
      const now = planDateOf((await clockOf(queryable(owner))).now());
      say(`演示日期 the demo's day is ${now}`);
      if (this.config.demoDay !== null && this.config.demoDay !== now && !this.isFresh)
        say(
          'GANGMU_DEMO_DAY 只在首次启动时有效；要换日期，请用 GANGMU_DATA 指定另一个目录 counts at the first start alone; for another day name another folder by GANGMU_DATA',
        );
    });
  }

  /** Mails go to the demo's own mailbox, whatever server is configured. */
  variables(): NodeJS.ProcessEnv {
    if (!this.mailbox) return {};
    return { SMTP_URL: this.mailbox.url, GANGMU_DEMO_MAILBOX: this.mailbox.folder };
  }

  async stop(): Promise<void> {
    await this.mailbox?.close();
  }

  private period(): Period {
    const { plan } = readPack(this.config.planFolder).pack;
    return { start: plan.periodStart as Month, end: plan.periodEnd as Month };
  }
}

/** When the plan is loaded and the first people are made in the life that is told. */
const firstMorning = (period: Period): Date => at(firstMondayOf(period), 9);

const queryable = (client: pg.Client): Queryable => ({
  query: async <Row>(sql: string, parameters: readonly unknown[] = []) =>
    (await client.query(sql, [...parameters])).rows as Row[],
});

/** Runs work on a connection as the owner. */
async function asOwner<T>(ownerUrl: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: ownerUrl, application_name: 'gangmu-demo' });
  owner.on('error', () => undefined);
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/** Whether the database is a demo's whose clock was never started; also of versions without that clock. */
async function isUnfinished(owner: pg.Client): Promise<boolean> {
  const { rows } = await owner.query<{ isThere: boolean; hasClock: boolean }>(
    `SELECT to_regclass('installation') IS NOT NULL AS "isThere", EXISTS (
       SELECT FROM information_schema.columns
       WHERE table_name = 'installation' AND column_name = 'demo_clock_shift_ms') AS "hasClock"`,
  );
  if (!rows[0]?.isThere) return false;
  const demo = await owner.query<{ isUnfinished: boolean }>(
    `SELECT is_demo ${rows[0].hasClock ? 'AND demo_clock_shift_ms IS NULL' : ''} AS "isUnfinished" FROM installation`,
  );
  return demo.rows[0]?.isUnfinished ?? false;
}
