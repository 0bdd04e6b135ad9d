import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import { Problem } from '#libs/kernel';
import { gather, runStatement, type Database, type Queryable } from './database.js';
import { managerOfOpenTransaction } from './transaction-manager.js';

/** Who acts: a person, or a part of the system such as `system:rollup`. */
export interface Actor {
  readonly id: number | null;
  readonly name: string;
  readonly roles: readonly string[];
}

/** A part of Gangmu itself as the actor. */
export function systemActor(part: string): Actor {
  return { id: null, name: `system:${part}`, roles: [] };
}

/** A command as it reached us: by whom, in which request, to be done once. */
export interface Command {
  readonly actor: Actor;
  readonly correlationId: string;
  readonly address?: string | null;
  /** From the Idempotency-Key header; scoped to person and route. */
  readonly idempotency?: {
    readonly route: string;
    readonly key: string;
    readonly bodyHash: string;
  };
}

/** An open transaction: the first argument of everything that writes. */
export interface Tx extends Queryable {
  readonly planId: number;
  readonly command: Command;
  /** The database's instant of this transaction, in whole milliseconds; every row it writes bears it. */
  readonly recordedAt: Date;
  /** Repositories on this transaction's connection; made when first asked for. */
  readonly manager: EntityManager;
  /**
   * Sends a statement without waiting for it, together with those before and after. All are waited for
   * before the commit; the failure of one fails the transaction.
   */
  send(sql: string, parameters?: readonly unknown[]): void;
}

/** The plan_id of what belongs to the installation and to no plan. */
export const INSTALLATION = 0;

interface Claim {
  readonly state: 'new' | 'done' | 'running' | 'other-body';
  readonly result?: unknown;
}

const RETRIES = 5;
const isWorthRetrying = (error: unknown): boolean =>
  ['40001', '40P01'].includes((error as { code?: string }).code ?? '');

/** Opens the transactions of the application services; nothing else writes. */
export class Transactions {
  constructor(private readonly database: Database) {}

  /**
   * Runs `work` in one transaction of one plan. With an idempotency key the work is done once and its
   * result, which must be plain JSON, is given again to every repetition. Serialization failures and
   * deadlocks run the whole again.
   *
   * @throws Problem `platform.idempotency-running` while the same key is at work,
   * `platform.idempotency-other-body` when the key came with another body before
   */
  async run<T>(command: Command, planId: number, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(command, planId, work);
      } catch (error) {
        if (attempt >= RETRIES || !isWorthRetrying(error)) throw error;
      }
    }
  }

  private async attempt<T>(
    command: Command,
    planId: number,
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    const client = await this.database.pool.connect();
    const sent: Promise<unknown>[] = [];
    const send = (asked: Promise<unknown>): void => {
      sent.push(asked);
      // It is heard of below, by whoever waits for the transaction.
      asked.catch(() => undefined);
    };
    let fate: Error | undefined;
    try {
      gather(client);
      send(client.query('BEGIN'));
      const { recordedAt, claim } = await this.begin(client, command, planId);
      if (claim?.state === 'done') {
        await client.query('ROLLBACK');
        return claim.result as T;
      }
      const { dataSource } = this.database;
      let manager: EntityManager | undefined;
      const result = await work({
        planId,
        command,
        recordedAt,
        query: (sql, parameters) => runStatement(client, sql, parameters),
        send: (sql, parameters) => {
          gather(client);
          send(runStatement(client, sql, parameters));
        },
        get manager() {
          return (manager ??= managerOfOpenTransaction(dataSource, client));
        },
      });
      if (claim) send(this.remember(client, command, result));
      // Not sent along: whoever is told that a statement failed must find that nothing was committed.
      await Promise.all(sent);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      fate = await client.query('ROLLBACK').then(
        () => undefined,
        (broken: unknown) => (broken instanceof Error ? broken : new Error('rollback failed')),
      );
      // What was sent first and failed is why everything after it failed.
      throw (await firstFault(sent)) ?? error;
    } finally {
      client.release(fate);
    }
  }

  private async begin(
    client: pg.PoolClient,
    command: Command,
    planId: number,
  ): Promise<{ recordedAt: Date; claim: Claim | null }> {
    const once = command.idempotency;
    const [row] = once
      ? await runStatement<{ at: Date; claim: Claim }>(
          client,
          'SELECT begin_recording($1) AS at, claim_idempotency_key($2, $3, $4, $5) AS claim',
          [planId, command.actor.id ?? 0, once.route, once.key, once.bodyHash],
        )
      : await runStatement<{ at: Date; claim: null }>(
          client,
          'SELECT begin_recording($1) AS at, NULL AS claim',
          [planId],
        );
    if (!row) throw new Error('begin_recording answered nothing');
    if (row.claim?.state === 'running')
      throw new Problem('conflict', 'platform.idempotency-running');
    if (row.claim?.state === 'other-body')
      throw new Problem('unprocessable', 'platform.idempotency-other-body');
    return { recordedAt: row.at, claim: row.claim };
  }

  private async remember(client: pg.PoolClient, command: Command, result: unknown): Promise<void> {
    const once = command.idempotency;
    await runStatement(
      client,
      'UPDATE idempotency_key SET result = $4 WHERE person_id = $1 AND route = $2 AND key = $3',
      [command.actor.id ?? 0, once?.route, once?.key, JSON.stringify(result ?? null)],
    );
  }
}

async function firstFault(sent: readonly Promise<unknown>[]): Promise<Error | undefined> {
  const settled = await Promise.allSettled(sent);
  const fault = settled.find((each) => each.status === 'rejected');
  return fault?.reason instanceof Error ? fault.reason : undefined;
}
