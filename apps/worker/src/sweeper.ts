import { Injectable } from '@nestjs/common';
import { DELIVER, DigestDeliveryService, DigestsService, ISSUE_SCHEDULED } from '#libs/digest';
import { Database, forgetRelayed, type QueueBackend } from '#libs/platform';
import { APPLY_PENDING, SETTLE_DAY, VERIFY } from '#libs/rollup';

const KEPT_DAYS = 7;

/** Finds undone work in the rows, whatever the queue has lost, and wakes up its jobs. */
@Injectable()
export class Sweeper {
  constructor(
    private readonly database: Database,
    private readonly digests: DigestsService,
    private readonly deliveries: DigestDeliveryService,
  ) {}

  /** Entries, reclassifications and mails that wait. */
  async sweep(queue: QueueBackend): Promise<void> {
    const waiting = await this.database.query<{ planId: number }>(
      `SELECT DISTINCT plan_id AS "planId" FROM (
         SELECT id AS plan_id FROM plan p WHERE EXISTS (SELECT FROM posting_pending w WHERE w.plan_id = p.id)
         UNION ALL SELECT plan_id FROM classification_pending) w`,
    );
    for (const { planId } of waiting) await queue.add('rollup', APPLY_PENDING, { v: 1, planId });
    for (const planId of await this.deliveries.plansDue())
      await queue.add('digest', DELIVER, { v: 1, planId });
  }

  /** What the clock asks for: yesterday to settle, the nightly proof (after 02:00), digests. */
  async schedule(queue: QueueBackend): Promise<void> {
    const due = await this.database.query<{
      planId: number;
      mustSettle: boolean;
      mustVerify: boolean;
    }>(
      `SELECT p.id AS "planId",
         coalesce(s.settled_through < shanghai_day(recorded_now()) - 1, true) AS "mustSettle",
         coalesce((SELECT max(v.verified_at) FROM rollup_verification v WHERE v.plan_id = p.id)
           < date_trunc('day', (recorded_now() AT TIME ZONE 'Asia/Shanghai') - interval '2 hours')
             AT TIME ZONE 'Asia/Shanghai' + interval '2 hours', true) AS "mustVerify"
       FROM plan p LEFT JOIN rollup_settled_day s ON s.plan_id = p.id`,
    );
    for (const { planId, mustSettle, mustVerify } of due) {
      if (mustSettle)
        await queue.add('rollup', SETTLE_DAY, { v: 1, planId }, `settle-${String(planId)}`);
      if (mustVerify)
        await queue.add('rollup', VERIFY, { v: 1, planId }, `verify-${String(planId)}`);
    }
    for (const planId of await this.digests.plansDue())
      await queue.add('digest', ISSUE_SCHEDULED, { v: 1, planId }, `issue-${String(planId)}`);
    await this.database.query('SELECT gather_changes()');
    await forgetRelayed(this.database, KEPT_DAYS);
    await this.forgetSessions();
    await this.database.query(
      'DELETE FROM idempotency_key WHERE recorded_at < now() - make_interval(days => $1)',
      [KEPT_DAYS],
    );
  }

  /** Sessions long over; asked first, for every deletion makes the api forget whom it knows. */
  private async forgetSessions(): Promise<void> {
    const [row] = await this.database.query<{ old: boolean }>(
      'SELECT EXISTS (SELECT FROM person_session WHERE expires_at < now() - make_interval(days => $1)) AS old',
      [KEPT_DAYS],
    );
    if (row?.old)
      await this.database.query(
        'DELETE FROM person_session WHERE expires_at < now() - make_interval(days => $1)',
        [KEPT_DAYS],
      );
  }
}
