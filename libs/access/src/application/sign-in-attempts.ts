import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, INSTALLATION, Transactions, type Command, type Tx } from '#libs/platform';
import { SignInSlowedError } from '../access.errors.js';
import {
  addressKey,
  counters,
  countFailure,
  lockOutRules,
  nameKey,
  type Counter,
  type Failures,
  type LockOutRule,
} from '../domain/lock-out.js';
import {
  signInFailureRepository,
  type CounterKey,
  type FoundFailures,
} from '../persistence/sign-in-failure.repository.js';
import { SignInPolicyService } from './sign-in-policy.service.js';

/** A try that was let through; it counts as failed until it is said to have succeeded. */
export interface Attempt {
  /** The secret was right: takes the failure back, and the lock if this try made it. */
  succeed(): Promise<void>;
  /** Until when further tries are refused, should this one have failed; null: another is free. */
  readonly locksUntil: Date | null;
}

interface Counted extends CounterKey {
  readonly before: Failures;
  readonly after: Failures;
}

type Rules = Readonly<Record<Counter, LockOutRule>>;

/**
 * Slows down guessing of passwords and codes, for all api processes together. A try is counted as failed
 * before its secret is compared, so tries in parallel do not slip through; while a counter is locked even
 * the right secret gets the same refusal, so guessing never lets one in sooner.
 */
@Injectable()
export class SignInAttempts {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly policies: SignInPolicyService,
  ) {}

  /**
   * Lets a try through, or not.
   *
   * @param username as typed; whether somebody has it makes no difference
   * @throws SignInSlowedError with the seconds to wait
   */
  async admit(command: Command, username: string): Promise<Attempt> {
    const address = addressKey(command.address ?? '');
    const name = nameKey(username);
    const keys = keysOf({ pair: `${address} ${name}`, person: name, address });
    // Most refusals need no more than this; what is decided on is read again under the lock.
    refuseLocked(await signInFailureRepository.read(this.database, keys));
    const rules = lockOutRules[(await this.policies.current()).profile];
    const counted = await this.transactions.run(once(command), INSTALLATION, async (tx) => {
      const found = await signInFailureRepository.hold(tx, keys);
      refuseLocked(found);
      const changes = keys.map((key) => countOne(key, found, rules));
      await write(tx, changes);
      await signInFailureRepository.sweep(tx);
      return changes;
    });
    return { locksUntil: lockOf(counted), succeed: () => this.takeBack(command, counted, rules) };
  }

  private async takeBack(
    command: Command,
    counted: readonly Counted[],
    rules: Rules,
  ): Promise<void> {
    await this.transactions.run(once(command), INSTALLATION, async (tx) => {
      const found = await signInFailureRepository.hold(tx, counted);
      await write(
        tx,
        counted.map((one) => takeOneBack(one, found, rules)),
      );
    });
  }
}

/** The counting is done each time, whatever idempotency key the request bears. */
function once({ actor, correlationId, address }: Command): Command {
  return { actor, correlationId, address: address ?? null };
}

function keysOf(texts: Readonly<Record<Counter, string>>): CounterKey[] {
  return counters.map((counter) => ({
    counter,
    key: createHash('sha256').update(texts[counter]).digest(),
  }));
}

/** @throws SignInSlowedError for the longest lock among them */
function refuseLocked(found: readonly FoundFailures[]): void {
  const wait = Math.max(0, ...found.map(({ lockedUntil, now }) => lockedUntil - now));
  if (wait > 0) throw new SignInSlowedError(Math.ceil(wait / 1000));
}

function of(found: readonly FoundFailures[], counter: Counter): FoundFailures {
  const one = found.find((row) => row.counter === counter);
  if (!one) throw new Error(`no counter ${counter}`);
  return one;
}

function countOne(key: CounterKey, found: readonly FoundFailures[], rules: Rules): Counted {
  const { now, forgottenAt, lockedUntil } = of(found, key.counter);
  const before = { forgottenAt, lockedUntil };
  return { ...key, before, after: countFailure(before, rules[key.counter], now) };
}

function takeOneBack(
  { counter, key, before, after }: Counted,
  found: readonly FoundFailures[],
  rules: Rules,
): Counted {
  const now = of(found, counter);
  // A lock that others made meanwhile stays.
  const lockedUntil = now.lockedUntil === after.lockedUntil ? before.lockedUntil : now.lockedUntil;
  const one = rules[counter].forgetsOneAfterSeconds * 1000;
  return { counter, key, before: now, after: { forgottenAt: now.forgottenAt - one, lockedUntil } };
}

function write(tx: Tx, counted: readonly Counted[]): Promise<void> {
  return signInFailureRepository.write(
    tx,
    counted.map(({ counter, key, after }) => ({ counter, key, ...after })),
  );
}

function lockOf(counted: readonly Counted[]): Date | null {
  const until = Math.max(
    ...counted
      .filter(({ before, after }) => after.lockedUntil > before.lockedUntil)
      .map(({ after }) => after.lockedUntil),
  );
  return Number.isFinite(until) ? new Date(until) : null;
}
