import { Injectable } from '@nestjs/common';
import type { PlanDate } from '#libs/kernel';
import type { PlanHeader } from '#libs/plan';
import { Database } from '#libs/platform';
import { DigestNotFoundError } from '../digest.errors.js';
import type { DigestContent } from '../domain/digest-content.js';

export interface DigestRow {
  readonly no: number;
  readonly asOf: PlanDate;
  readonly issuedAt: Date;
  readonly issuedBy: string;
  readonly headline: string;
  /** Null in issues from before it was told. */
  readonly headlineEn: string | null;
  readonly sent: number;
  readonly failed: number;
  readonly waiting: number;
}

export interface IssuedDigest {
  readonly no: number;
  readonly asOf: PlanDate;
  readonly issuedAt: Date;
  readonly issuedBy: string;
  readonly content: DigestContent;
  readonly html: string;
  readonly text: string;
}

export const deliveryStates = ['waiting', 'sent', 'failed'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

export interface DeliveryRow {
  readonly id: bigint;
  readonly personName: string;
  readonly email: string;
  /** waiting also while it is being sent. */
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly error: string | null;
  readonly sentAt: Date | null;
}

/** Shows who a mail goes to without giving the address away: first letter and domain. */
function masked(email: string): string {
  const [name = '', domain = ''] = email.split('@');
  return `${name.slice(0, 1)}***@${domain}`;
}

/** Reads of the archive. */
@Injectable()
export class DigestQueries {
  constructor(private readonly database: Database) {}

  /** Issues newest first, one page before a number; with a day, those issued by its end. */
  list(
    plan: PlanHeader,
    page: { before: number | null; limit: number; issuedThrough?: PlanDate },
  ): Promise<DigestRow[]> {
    return this.database.query<DigestRow>(
      `SELECT d.no, d.as_of AS "asOf", d.issued_at AS "issuedAt", d.issued_by AS "issuedBy", d.headline,
         d.content ->> 'headlineEn' AS "headlineEn",
         count(*) FILTER (WHERE v.state = 'sent')::integer AS sent,
         count(*) FILTER (WHERE v.state = 'failed')::integer AS failed,
         count(*) FILTER (WHERE v.state IN ('waiting', 'sending'))::integer AS waiting
       FROM digest d LEFT JOIN digest_delivery v ON v.plan_id = d.plan_id AND v.digest_no = d.no
       WHERE d.plan_id = $1 AND ($2::integer IS NULL OR d.no < $2)
         AND ($4::date IS NULL OR d.issued_at < (($4::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'))
       GROUP BY d.plan_id, d.no ORDER BY d.no DESC LIMIT $3`,
      [plan.id, page.before, page.limit, page.issuedThrough ?? null],
    );
  }

  /** @throws DigestNotFoundError */
  async find(plan: PlanHeader, no: number): Promise<IssuedDigest> {
    const [row] = await this.database.query<IssuedDigest>(
      `SELECT no, as_of AS "asOf", issued_at AS "issuedAt", issued_by AS "issuedBy", content, html, plain_text AS text
       FROM digest WHERE plan_id = $1 AND no = $2`,
      [plan.id, no],
    );
    if (!row) throw new DigestNotFoundError(String(no));
    return row;
  }

  async deliveries(plan: PlanHeader, no: number): Promise<DeliveryRow[]> {
    await this.find(plan, no);
    const rows = await this.database.query<DeliveryRow>(
      `SELECT id, person_name AS "personName", email, CASE state WHEN 'sending' THEN 'waiting' ELSE state END AS state,
         attempts, error, sent_at AS "sentAt" FROM digest_delivery
       WHERE plan_id = $1 AND digest_no = $2 ORDER BY id`,
      [plan.id, no],
    );
    return rows.map((row) => ({ ...row, email: masked(row.email) }));
  }
}
