import { isIPv6 } from 'node:net';
import type { Profile } from './sign-in-profile.js';

/** What failures are counted by: person at one address, person at all addresses, address. */
export const counters = ['pair', 'person', 'address'] as const;
export type Counter = (typeof counters)[number];

/** How a counter slows down guessing. */
export interface LockOutRule {
  /** This failure, and each after it, locks. */
  readonly locksAt: number;
  /** The first lock's length; each further failure doubles it. */
  readonly firstLockSeconds: number;
  readonly longestLockSeconds: number;
  /** One failure is forgotten after so long. */
  readonly forgetsOneAfterSeconds: number;
}

const MINUTE = 60;

/**
 * One address cannot lock a person out elsewhere: its own counter lets it try four times an hour at last,
 * and the person's forgets twelve failures an hour. An address may be a whole office.
 */
const asvs: Readonly<Record<Counter, LockOutRule>> = {
  pair: {
    locksAt: 10,
    firstLockSeconds: MINUTE,
    longestLockSeconds: 15 * MINUTE,
    forgetsOneAfterSeconds: 30 * MINUTE,
  },
  address: {
    locksAt: 100,
    firstLockSeconds: MINUTE,
    longestLockSeconds: 15 * MINUTE,
    forgetsOneAfterSeconds: MINUTE,
  },
  person: {
    locksAt: 50,
    firstLockSeconds: MINUTE,
    longestLockSeconds: 15 * MINUTE,
    forgetsOneAfterSeconds: 5 * MINUTE,
  },
};

/** The rules of a profile. 等保 locks a person for 30 minutes at the fifth failure, from wherever it came. */
export const lockOutRules: Readonly<Record<Profile, Readonly<Record<Counter, LockOutRule>>>> = {
  asvs,
  mlps3: {
    ...asvs,
    person: {
      locksAt: 5,
      firstLockSeconds: 30 * MINUTE,
      longestLockSeconds: 30 * MINUTE,
      forgetsOneAfterSeconds: 6 * MINUTE,
    },
  },
};

/** What is known of one counter; instants in milliseconds. */
export interface Failures {
  /** When all is forgotten: each failure puts it off by the time that one is remembered. */
  readonly forgottenAt: number;
  readonly lockedUntil: number;
}

export const noFailures: Failures = { forgottenAt: -Infinity, lockedUntil: -Infinity };

/** Failures still remembered at an instant. */
export function failuresAt({ forgottenAt }: Failures, rule: LockOutRule, now: number): number {
  return Math.max(0, Math.ceil((forgottenAt - now) / (rule.forgetsOneAfterSeconds * 1000)));
}

/** Counts one more failure, and locks when there are enough. */
export function countFailure(known: Failures, rule: LockOutRule, now: number): Failures {
  const one = rule.forgetsOneAfterSeconds * 1000;
  // More failures than make the longest lock would only be remembered for longer than they matter.
  const most = rule.locksAt + Math.ceil(Math.log2(rule.longestLockSeconds / rule.firstLockSeconds));
  const forgottenAt = Math.min(Math.max(known.forgottenAt, now) + one, now + most * one);
  const count = failuresAt({ ...known, forgottenAt }, rule, now);
  if (count < rule.locksAt) return { forgottenAt, lockedUntil: known.lockedUntil };
  const lock = Math.min(
    rule.firstLockSeconds * 2 ** (count - rule.locksAt),
    rule.longestLockSeconds,
  );
  return { forgottenAt, lockedUntil: now + lock * 1000 };
}

/** Where tries come from: an IPv6 customer has a whole /64 of addresses, which count as one. */
export function addressKey(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array.from({ length: missing }, () => '0'), ...after];
  const prefix = groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${prefix.join(':')}::/64`;
}

/** Names are compared as sign-in reads them: without the spaces around them, in lower case. */
export const nameKey = (username: string): string => username.trim().toLowerCase();
