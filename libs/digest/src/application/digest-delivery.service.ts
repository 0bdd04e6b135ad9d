import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Clock } from '#libs/kernel';
import { CLOCK, CONFIG, Database, type Config } from '#libs/platform';
import { SendFault, sendMail, type Mail } from './mail-sender.js';

/** A delivery taken to be sent; the lease tells this taking from any other. */
interface Taken {
  readonly id: bigint;
  readonly lease: string;
  readonly personName: string;
  readonly email: string;
  readonly messageId: string;
  readonly attempts: number;
  readonly no: number;
  readonly html: string;
  readonly plainText: string;
}

const MOST_ATTEMPTS = 6;
/** How long a taken delivery is left alone: until its content is sent, then until the server's answer. */
const LEASE_SECONDS = 40;
const ANSWER_SECONDS = 60;
const FIRST_PAUSE_SECONDS = 5;
/** A database that restarts is back within this many tries, one a second. */
const RECORDING_TRIES = 20;

const INACTIVE = '收件人已停用，未发送 the recipient is inactive; not sent';
const UNCERTAIN =
  '发送中断，可能已送达，请与收件人核实后再重发 Interrupted while sending: it may have arrived; ask before sending again';
const NO_SERVER = '未设置 SMTP_URL，暂不发送 Waiting: SMTP_URL is not set';

/**
 * Sends issued digests, each recipient once. A row is taken with a lease; just before the mark that ends
 * the mail it becomes `sending`, and `sent` right after the server accepted it. A worker killed before
 * that moment harms nothing: the lease ends and the mail goes out. Killed in the moment itself, the mail
 * may have arrived or not: it is then shown as failed, for a person to decide, and never sent again by
 * itself (docs/decisions/0005).
 */
@Injectable()
export class DigestDeliveryService {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Sends all that is due of a plan; without a mail server the rows go on waiting and say why. */
  async deliverDue(planId: number): Promise<void> {
    await this.failInactive(planId);
    await this.failUncertain(planId);
    if (this.config.smtpUrl === null) {
      await this.database.query(
        `UPDATE digest_delivery SET error = $2 WHERE plan_id = $1 AND state = 'waiting' AND error IS DISTINCT FROM $2`,
        [planId, NO_SERVER],
      );
      return;
    }
    for (let taken = await this.take(planId); taken; taken = await this.take(planId))
      await this.send(this.config.smtpUrl, planId, taken);
  }

  /** The plans with deliveries that are due or uncertain; without a mail server, those not told so yet. */
  async plansDue(): Promise<number[]> {
    const rows = await this.database.query<{ planId: number }>(
      `SELECT DISTINCT plan_id AS "planId" FROM digest_delivery
       WHERE state IN ('waiting', 'sending') AND next_attempt_at <= now()
         AND ($1 OR state = 'sending' OR error IS DISTINCT FROM $2)`,
      [this.config.smtpUrl !== null, NO_SERVER],
    );
    return rows.map((row) => row.planId);
  }

  /** Whoever may not sign in any more is sent nothing either, also not what waited. */
  private async failInactive(planId: number): Promise<void> {
    await this.database.query(
      `UPDATE digest_delivery v SET state = 'failed', error = $2 FROM person p
       WHERE v.plan_id = $1 AND v.state = 'waiting' AND p.id = v.person_id AND NOT p.is_active`,
      [planId, INACTIVE],
    );
  }

  /** Rows whose sender was killed between the mail's end and the server's answer. */
  private async failUncertain(planId: number): Promise<void> {
    await this.database.query(
      `UPDATE digest_delivery SET state = 'failed', error = $2
       WHERE plan_id = $1 AND state = 'sending' AND next_attempt_at < now()`,
      [planId, UNCERTAIN],
    );
  }

  private async take(planId: number): Promise<Taken | undefined> {
    const [row] = await this.database.query<Taken>(
      `WITH taken AS (
         UPDATE digest_delivery SET attempts = attempts + 1,
           next_attempt_at = clock_timestamp() + make_interval(secs => $2)
         WHERE plan_id = $1 AND id = (
           SELECT id FROM digest_delivery WHERE plan_id = $1 AND state = 'waiting' AND next_attempt_at <= now()
           ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
         RETURNING *
       )
       SELECT t.id, t.next_attempt_at::text AS lease, t.person_name AS "personName", t.email,
         t.message_id AS "messageId", t.attempts, d.no, d.html, d.plain_text AS "plainText"
       FROM taken t JOIN digest d ON d.plan_id = t.plan_id AND d.no = t.digest_no`,
      [planId, LEASE_SECONDS],
    );
    return row;
  }

  private async send(smtpUrl: string, planId: number, taken: Taken): Promise<void> {
    const mail = await compose(this.config.mailFrom, this.clock.now(), taken);
    let { lease } = taken;
    try {
      await sendMail(smtpUrl, mail, async () => {
        lease = await this.markSending(planId, taken.id, lease);
      });
    } catch (error) {
      if (!(error instanceof SendFault)) throw error;
      await this.insist(() => this.recordFault(planId, taken, lease, error));
      return;
    }
    await this.insist(() => this.markSent(planId, taken.id, lease));
  }

  /**
   * The last moment before the mail can arrive; gives the new lease.
   *
   * @throws Error when the lease is over, for then another worker may send the mail
   */
  private async markSending(planId: number, id: bigint, lease: string): Promise<string> {
    const [row] = await this.database.query<{ lease: string }>(
      `UPDATE digest_delivery SET state = 'sending', error = NULL,
         next_attempt_at = clock_timestamp() + make_interval(secs => $4)
       WHERE plan_id = $1 AND id = $2 AND state = 'waiting' AND next_attempt_at = $3::timestamptz
         AND next_attempt_at > clock_timestamp()
       RETURNING next_attempt_at::text AS lease`,
      [planId, id, lease, ANSWER_SECONDS],
    );
    if (!row) throw new Error('the mail server took too long to take the mail');
    return row.lease;
  }

  /** Also when it was taken for uncertain meanwhile: now it is known. */
  private async markSent(planId: number, id: bigint, lease: string): Promise<void> {
    await this.database.query(
      `UPDATE digest_delivery SET state = 'sent', sent_at = recorded_now(), error = NULL
       WHERE plan_id = $1 AND id = $2 AND state IN ('sending', 'failed') AND next_attempt_at = $3::timestamptz`,
      [planId, id, lease],
    );
  }

  private async recordFault(
    planId: number,
    taken: Taken,
    lease: string,
    { outcome, message }: SendFault,
  ): Promise<void> {
    const isTriedAgain = outcome === 'again' && taken.attempts < MOST_ATTEMPTS;
    await this.database.query(
      `UPDATE digest_delivery SET state = $4, error = $5, next_attempt_at = now() + make_interval(secs => $6)
       WHERE plan_id = $1 AND id = $2 AND state IN ('waiting', 'sending') AND next_attempt_at = $3::timestamptz`,
      [
        planId,
        taken.id,
        lease,
        isTriedAgain ? 'waiting' : 'failed',
        outcome === 'uncertain' ? `${UNCERTAIN} (${message})` : message,
        FIRST_PAUSE_SECONDS * 4 ** (taken.attempts - 1),
      ],
    );
  }

  /** What the mail server answered must be kept, also while the database restarts. */
  private async insist(record: () => Promise<void>): Promise<void> {
    for (let tries = 1; ; tries += 1)
      try {
        await record();
        return;
      } catch (error) {
        if (tries >= RECORDING_TRIES) throw error;
        await sleep(1_000);
      }
  }
}

/** One Message-ID through all attempts, so that a server that recognises repetitions can drop one. */
async function compose(mailFrom: string, date: Date, taken: Taken): Promise<Mail> {
  const message = new MailComposer({
    from: mailFrom,
    date,
    to: { name: taken.personName, address: taken.email },
    subject: `重大项目周报 第 ${String(taken.no)} 期`,
    html: taken.html,
    text: taken.plainText,
    messageId: taken.messageId,
  }).compile();
  const { from } = message.getEnvelope();
  return { from: String(from), to: taken.email, content: await message.build() };
}
