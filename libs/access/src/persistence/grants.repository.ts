import { insertNew, type Queryable, type Tx } from '#libs/platform';
import type { UnitRole } from '../domain/policy.js';
import type { Grant } from '../domain/scope.js';
import { MembershipEntity } from './membership.entity.js';

/** A membership as people are shown it: plan and unit by their codes. */
export interface Membership {
  readonly plan: string;
  readonly role: UnitRole;
  readonly unit: string;
}

/** A membership whose plan and unit are known. */
export interface KnownMembership extends Membership {
  readonly planId: number;
}

export const grantsRepository = {
  /** What a person holds, each unit with those below it. */
  of(db: Queryable, personId: number): Promise<Grant[]> {
    return db.query<Grant>(
      `WITH RECURSIVE held AS (
         SELECT m.plan_id, p.code AS plan, m.role, m.unit_code AS unit, u.parent_code IS NULL AS is_root
         FROM membership m JOIN plan p ON p.id = m.plan_id
         JOIN unit u ON u.plan_id = m.plan_id AND u.code = m.unit_code
         WHERE m.person_id = $1
       ), below AS (
         SELECT DISTINCT plan_id, unit AS top, unit AS code FROM held WHERE NOT is_root
         UNION
         SELECT u.plan_id, b.top, u.code FROM below b
         JOIN unit u ON u.plan_id = b.plan_id AND u.parent_code = b.code
       )
       SELECT h.plan_id AS "planId", h.plan, h.role, h.unit, CASE WHEN NOT h.is_root THEN
         ARRAY(SELECT b.code FROM below b WHERE b.plan_id = h.plan_id AND b.top = h.unit ORDER BY 1) END AS units
       FROM held h ORDER BY h.plan, h.role, h.unit`,
      [personId],
    );
  },

  /** The memberships of several people at once. */
  ofPeople(
    db: Queryable,
    personIds: readonly number[],
  ): Promise<(Membership & { readonly personId: number })[]> {
    return db.query(
      `SELECT m.person_id AS "personId", p.code AS plan, m.role, m.unit_code AS unit
       FROM membership m JOIN plan p ON p.id = m.plan_id
       WHERE m.person_id = ANY($1::integer[]) ORDER BY 1, 2, 3, 4`,
      [personIds],
    );
  },

  /** Finds the plan and unit of each; a unit left out is the district itself. Null where one is unknown. */
  async known(
    db: Queryable,
    wanted: readonly { plan: string; role: UnitRole; unit: string | null }[],
  ): Promise<{ planId: number | null; unit: string | null }[]> {
    return db.query(
      `SELECT p.id AS "planId", u.code AS unit
       FROM unnest($1::text[], $2::text[]) WITH ORDINALITY w (plan, unit, n)
       LEFT JOIN plan p ON p.code = w.plan
       LEFT JOIN unit u ON u.plan_id = p.id
         AND CASE WHEN w.unit IS NULL THEN u.parent_code IS NULL ELSE u.code = w.unit END
       ORDER BY w.n`,
      [wanted.map(({ plan }) => plan), wanted.map(({ unit }) => unit)],
    );
  },

  /** Replaces what a person holds. */
  async replace(tx: Tx, personId: number, memberships: readonly KnownMembership[]): Promise<void> {
    await tx.manager.delete(MembershipEntity, { personId });
    await tx.query(
      `INSERT INTO membership (plan_id, person_id, role, unit_code)
       SELECT p, $1, r, u FROM unnest($2::integer[], $3::text[], $4::text[]) m (p, r, u)
       ON CONFLICT DO NOTHING`,
      [
        personId,
        memberships.map(({ planId }) => planId),
        memberships.map(({ role }) => role),
        memberships.map(({ unit }) => unit),
      ],
    );
  },

  /** Gives a person a role in a unit, if they have it not yet. */
  async add(tx: Tx, membership: MembershipEntity): Promise<void> {
    await insertNew(tx, MembershipEntity, membership);
  },

  /** The plans that a person holds nothing in. */
  plansWithout(db: Queryable, personId: number): Promise<{ planId: number; unit: string }[]> {
    return db.query(
      `SELECT u.plan_id AS "planId", u.code AS unit FROM unit u
       WHERE u.parent_code IS NULL
         AND NOT EXISTS (SELECT FROM membership m WHERE m.plan_id = u.plan_id AND m.person_id = $1)`,
      [personId],
    );
  },
};
