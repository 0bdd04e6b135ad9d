import type { Queryable } from '#libs/platform';
import type { Counter, Failures } from '../domain/lock-out.js';

/** A counter's key, hashed. */
export interface CounterKey {
  readonly counter: Counter;
  readonly key: Buffer;
}

/** A counter as it was found, and the database's clock at that moment (milliseconds). */
export interface FoundFailures extends Failures {
  readonly counter: Counter;
  readonly now: number;
}

const keyColumns = (keys: readonly CounterKey[]): [string[], Buffer[]] => [
  keys.map(({ counter }) => counter),
  keys.map(({ key }) => key),
];

const milliseconds = (column: string): string =>
  `(extract(epoch FROM ${column}) * 1000)::double precision`;
const found = `f.kind AS counter, ${milliseconds('f.forgotten_at')} AS "forgottenAt",
  ${milliseconds('f.locked_until')} AS "lockedUntil", ${milliseconds('recorded_now()')} AS now`;
const instant = (parameter: string): string =>
  `CASE WHEN ${parameter} = '-Infinity' THEN '-infinity' ELSE to_timestamp(${parameter} / 1000) END`;

/** Failed sign-ins as they are counted, in rows that every process shares. */
export const signInFailureRepository = {
  /** Reads counters; those without a row are left out. */
  read(db: Queryable, keys: readonly CounterKey[]): Promise<FoundFailures[]> {
    return db.query(
      `SELECT ${found} FROM sign_in_failure f
       JOIN unnest($1::text[], $2::bytea[]) k (kind, key) ON f.kind = k.kind AND f.key = k.key`,
      keyColumns(keys),
    );
  },

  /** Reads counters and holds them until the transaction ends, always in the same order. */
  hold(tx: Queryable, keys: readonly CounterKey[]): Promise<FoundFailures[]> {
    return tx.query(
      `INSERT INTO sign_in_failure AS f (kind, key)
       SELECT kind, key FROM unnest($1::text[], $2::bytea[]) k (kind, key) ORDER BY kind COLLATE "C"
       ON CONFLICT (kind, key) DO UPDATE SET key = excluded.key
       RETURNING ${found}`,
      keyColumns(keys),
    );
  },

  async write(tx: Queryable, changes: readonly (CounterKey & Failures)[]): Promise<void> {
    await tx.query(
      `UPDATE sign_in_failure f SET forgotten_at = ${instant('k.forgotten')}, locked_until = ${instant('k.locked')}
       FROM unnest($1::text[], $2::bytea[], $3::double precision[], $4::double precision[]) k (kind, key, forgotten, locked)
       WHERE f.kind = k.kind AND f.key = k.key`,
      [
        ...keyColumns(changes),
        changes.map(({ forgottenAt }) => forgottenAt),
        changes.map(({ lockedUntil }) => lockedUntil),
      ],
    );
  },

  /** Drops a few counters that remember nothing any more: more than a try adds, so that they end. */
  async sweep(tx: Queryable): Promise<void> {
    await tx.query(
      `DELETE FROM sign_in_failure WHERE (kind, key) IN (
         SELECT kind, key FROM sign_in_failure WHERE greatest(forgotten_at, locked_until) < recorded_now()
         LIMIT 5 FOR UPDATE SKIP LOCKED)`,
    );
  },
};
