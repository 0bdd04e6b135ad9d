import { Readable } from 'node:stream';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import { CONFIG, Database, type Config } from '#libs/platform';

/** A delivery taken to be sent. */
interface Taken {
  readonly id: bigint;
  readonly personName: string;
  readonly email: string;
  readonly messageId: string;
  readonly attempts: number;
  readonly no: number;
  readonly planName: string;
  readonly html: string;
  readonly plainText: string;
}

const MOST_ATTEMPTS = 5;
/** Longer than one mail can take with the time-outs below. */
const LEASE_SECONDS = 40;
const TIMEOUT_MILLISECONDS = 8_000;

/** Faults that another try may mend: no connection, or a temporary refusal (4xx). */
function isTemporary(error: unknown): boolean {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  if (responseCode !== undefined) return responseCode < 500;
  return (
    code === undefined ||
    ['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'ECONNREFUSED', 'EDNS', 'ETLS'].includes(code)
  );
}

/** What may be told of a fault: no address, no password. */
function toText(error: unknown): string {
  const { responseCode, code, message } = error as {
    responseCode?: number;
    code?: string;
    message?: string;
  };
  return [responseCode, code, message?.replace(/\S+@\S+/g, '…')]
    .filter((part) => part !== undefined)
    .join(' ')
    .slice(0, 300);
}

/**
 * Sends issued digests, each recipient once. A row is claimed with a lease; at the moment the mail
 * server asks for the mail's content it is marked `sending`, and `sent` right after the server accepted
 * it. A worker killed before that moment harms nothing: the lease ends and the mail goes out. Killed in
 * the moment itself, the mail may have arrived or not: it is then shown as failed, for a person to
 * decide, and never sent again by itself (docs/decisions/0005).
 */
@Injectable()
export class DigestDeliveryService implements OnApplicationShutdown {
  private transport: Transporter | null = null;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  /** Sends all that is due of a plan; without a mail server the rows go on waiting. */
  async deliverDue(planId: number): Promise<void> {
    await this.failUncertain(planId);
    if (this.config.smtpUrl === null) return;
    for (let taken = await this.take(planId); taken; taken = await this.take(planId))
      await this.send(planId, taken);
  }

  /** Rows whose sender was killed between "about to send" and "sent". */
  private async failUncertain(planId: number): Promise<void> {
    await this.database.query(
      `UPDATE digest_delivery SET state = 'failed',
         error = '发送中断，可能已送达，请与收件人核实后再重发 Interrupted while sending: it may have arrived; ask before sending again'
       WHERE plan_id = $1 AND state = 'sending' AND next_attempt_at < now()`,
      [planId],
    );
  }

  private async take(planId: number): Promise<Taken | undefined> {
    const [row] = await this.database.query<Taken>(
      `WITH taken AS (
         UPDATE digest_delivery SET attempts = attempts + 1,
           next_attempt_at = now() + make_interval(secs => ${String(LEASE_SECONDS)})
         WHERE plan_id = $1 AND id = (
           SELECT id FROM digest_delivery WHERE plan_id = $1 AND state = 'waiting' AND next_attempt_at <= now()
           ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
         RETURNING *
       )
       SELECT t.id, t.person_name AS "personName", t.email, t.message_id AS "messageId", t.attempts,
         d.no, p.name AS "planName", d.html, d.plain_text AS "plainText"
       FROM taken t JOIN digest d ON d.plan_id = t.plan_id AND d.no = t.digest_no JOIN plan p ON p.id = t.plan_id`,
      [planId],
    );
    return row;
  }

  private async send(planId: number, delivery: Taken): Promise<void> {
    const { smtpUrl, mailFrom } = this.config;
    this.transport ??= createTransport({
      url: smtpUrl ?? '',
      connectionTimeout: TIMEOUT_MILLISECONDS,
      greetingTimeout: TIMEOUT_MILLISECONDS,
      socketTimeout: TIMEOUT_MILLISECONDS,
    });
    const mail = new MailComposer({
      from: mailFrom,
      to: { name: delivery.personName, address: delivery.email },
      subject: `重大项目周报 第 ${String(delivery.no)} 期`,
      html: delivery.html,
      text: delivery.plainText,
      messageId: delivery.messageId,
    }).compile();
    const envelope = mail.getEnvelope();
    const content = await mail.build();
    const markSending = (): Promise<unknown> => this.setState(planId, delivery.id, 'sending');
    // Read only once the server has asked for the content.
    const raw = Readable.from(
      (async function* () {
        await markSending();
        yield content;
      })(),
    );
    try {
      await this.transport.sendMail({
        envelope: { from: String(envelope.from), to: envelope.to },
        raw,
      });
    } catch (error) {
      await this.recordFailure(planId, delivery, error);
      return;
    }
    await this.setState(planId, delivery.id, 'sent');
  }

  private async setState(planId: number, id: bigint, state: 'sending' | 'sent'): Promise<void> {
    await this.database.query(
      `UPDATE digest_delivery SET state = $3, sent_at = CASE WHEN $3 = 'sent' THEN now() END, error = NULL
       WHERE plan_id = $1 AND id = $2`,
      [planId, id, state],
    );
  }

  private async recordFailure(planId: number, delivery: Taken, error: unknown): Promise<void> {
    const isLast = !isTemporary(error) || delivery.attempts >= MOST_ATTEMPTS;
    await this.database.query(
      `UPDATE digest_delivery SET state = $3, error = $4, next_attempt_at = now() + make_interval(secs => $5)
       WHERE plan_id = $1 AND id = $2`,
      [
        planId,
        delivery.id,
        isLast ? 'failed' : 'waiting',
        toText(error),
        5 * 4 ** (delivery.attempts - 1),
      ],
    );
  }

  /** The plans with deliveries that are due or uncertain. */
  async plansDue(): Promise<number[]> {
    const rows = await this.database.query<{ planId: number }>(
      `SELECT DISTINCT plan_id AS "planId" FROM digest_delivery
       WHERE state IN ('waiting', 'sending') AND next_attempt_at <= now()`,
    );
    return rows.map((row) => row.planId);
  }
}
