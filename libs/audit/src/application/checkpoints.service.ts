import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, runInTransaction, Secrets, type Config } from '#libs/platform';
import type { Checkpoint } from '../domain/checkpoint.js';
import { chainRepository } from '../persistence/chain.repository.js';
import { appendLines } from '../persistence/checkpoint-file.js';
import { auditSigner } from './audit-key.js';

/** Keeps one writer of the file at a time. */
const WRITE_LOCK = 1_196_313_939;
const DELIVERY_MILLISECONDS = 10_000;
const LONGEST_PAUSE_MINUTES = 60;

/** The webhook did not acknowledge; it is tried again. */
export class CheckpointNotDeliveredError extends Error {
  constructor(day: string, why: string) {
    super(`checkpoint of ${day} was not acknowledged: ${why}`);
    this.name = 'CheckpointNotDeliveredError';
  }
}

/**
 * Keeps a signed state of every chain outside the database, one a day: who has the owner's rights there
 * can write a tail anew, but not what was kept elsewhere. A checkpoint is a row first, then a line of the
 * file and a message to the webhook; killed anywhere between, the next run goes on from the row.
 */
@Injectable()
export class CheckpointsService {
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
    @Inject(CONFIG) private readonly config: Pick<Config, 'checkpointFile' | 'checkpointWebhook'>,
  ) {}

  /** Makes today's checkpoints that are missing and brings out whatever waits. */
  async run(): Promise<void> {
    if (!this.secrets.isAvailable) return;
    await this.make();
    await this.write();
    await this.deliver();
  }

  /** Makes today's checkpoint (Shanghai) of every chain that has none and is not empty. */
  async make(): Promise<void> {
    const signer = auditSigner(this.secrets);
    const [now] = await this.database.query<{ day: string; at: Date }>(
      'SELECT shanghai_day(recorded_now()) AS day, recorded_now() AS at',
    );
    if (!now) throw new Error('the database told no time');
    const made = await this.database.query<{ planId: number }>(
      'SELECT plan_id AS "planId" FROM audit_checkpoint WHERE day = $1',
      [now.day],
    );
    for (const { planId, plan } of await chainRepository.chains(this.database)) {
      if (made.some((each) => each.planId === planId)) continue;
      const head = await chainRepository.head(this.database, planId);
      if (head.sequence === 0n) continue;
      const checkpoint: Checkpoint = {
        v: 1,
        plan,
        day: now.day,
        sequence: String(head.sequence),
        hash: head.hash.toString('hex'),
        at: now.at.toISOString(),
      };
      await this.database.query(
        `INSERT INTO audit_checkpoint (plan_id, day, sequence, line) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING`,
        [planId, now.day, head.sequence, JSON.stringify(signer.sign(checkpoint))],
      );
    }
  }

  /** Appends what is not in the file yet; a second writer leaves it to the first. */
  async write(): Promise<void> {
    const { checkpointFile } = this.config;
    if (checkpointFile === null) return;
    await runInTransaction(this.database, async (tx) => {
      const [lock] = await tx.query<{ taken: boolean }>(
        'SELECT pg_try_advisory_xact_lock($1) AS taken',
        [WRITE_LOCK],
      );
      if (!lock?.taken) return;
      const waiting = await tx.query<{ planId: number; day: string; line: string }>(
        `SELECT plan_id AS "planId", day, line FROM audit_checkpoint WHERE written_at IS NULL
         ORDER BY day, plan_id LIMIT 1000`,
      );
      if (waiting.length === 0) return;
      await appendLines(
        checkpointFile,
        waiting.map(({ line }) => line),
      );
      await tx.query(
        `UPDATE audit_checkpoint c SET written_at = now()
         FROM unnest($1::integer[], $2::date[]) AS w (plan_id, day)
         WHERE c.plan_id = w.plan_id AND c.day = w.day`,
        [waiting.map(({ planId }) => planId), waiting.map(({ day }) => day)],
      );
    });
  }

  /**
   * Posts what the webhook has not acknowledged (with a 2xx), oldest first, each again later until it does.
   *
   * @throws CheckpointNotDeliveredError so that it is told once that the webhook fails
   */
  async deliver(): Promise<void> {
    const { checkpointWebhook } = this.config;
    if (checkpointWebhook === null) return;
    for (;;) {
      // Put off before it is sent: a second worker does not send it too, and after a kill it comes again.
      const [due] = await this.database.query<{ planId: number; day: string; line: string }>(
        `UPDATE audit_checkpoint c SET attempts = attempts + 1,
           next_attempt_at = now() + least(make_interval(secs => 2 ^ least(attempts, 12)), make_interval(mins => $1))
         FROM (SELECT plan_id, day FROM audit_checkpoint
           WHERE delivered_at IS NULL AND next_attempt_at <= now()
           ORDER BY day, plan_id LIMIT 1 FOR UPDATE SKIP LOCKED) d
         WHERE c.plan_id = d.plan_id AND c.day = d.day
         RETURNING c.plan_id AS "planId", c.day, c.line`,
        [LONGEST_PAUSE_MINUTES],
      );
      if (!due) return;
      await post(checkpointWebhook, due);
      await this.database.query(
        'UPDATE audit_checkpoint SET delivered_at = now() WHERE plan_id = $1 AND day = $2',
        [due.planId, due.day],
      );
    }
  }
}

/** The address may carry a key of its own: it is told to nobody. */
async function post(url: string, checkpoint: { day: string; line: string }): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: checkpoint.line,
    redirect: 'error',
    signal: AbortSignal.timeout(DELIVERY_MILLISECONDS),
  }).catch((error: unknown) => {
    const { cause } = error as { cause?: { code?: string } };
    throw new CheckpointNotDeliveredError(checkpoint.day, cause?.code ?? (error as Error).name);
  });
  await response.body?.cancel();
  if (!response.ok)
    throw new CheckpointNotDeliveredError(checkpoint.day, `status ${String(response.status)}`);
}
