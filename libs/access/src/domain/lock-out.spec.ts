import {
  addressKey,
  countFailure,
  failuresAt,
  lockOutRules,
  noFailures,
  type Failures,
} from './lock-out.js';

const MINUTE = 60_000;
const { pair, person, address } = lockOutRules.asvs;

/** Fails as soon as a try is let through, so many times; the lengths of the locks in minutes. */
function locksOf(rule: typeof pair, failures: number): number[] {
  let known: Failures = noFailures;
  let now = 0;
  return Array.from({ length: failures }, () => {
    now = Math.max(now, known.lockedUntil);
    known = countFailure(known, rule, now);
    return Math.max(0, known.lockedUntil - now) / MINUTE;
  });
}

describe('failures of one person at one address', () => {
  it('are free nine times; then each locks for twice as long, up to a quarter of an hour', () => {
    expect(locksOf(pair, 16)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 15, 15, 15]);
  });

  it('are forgotten one by one, and never pile up beyond what locks longest', () => {
    let known: Failures = noFailures;
    for (let time = 0; time < 10_000; time += 1) known = countFailure(known, pair, time);
    const last = known.lockedUntil - 15 * MINUTE;
    expect(failuresAt(known, pair, last)).toBe(14);
    expect(failuresAt(known, pair, last + 151 * MINUTE)).toBe(9);
    expect(failuresAt(known, pair, last + 8 * 60 * MINUTE)).toBe(0);
  });
});

it('one address that guesses for a month never locks the person out elsewhere', () => {
  let here: Failures = noFailures;
  let everywhere: Failures = noFailures;
  let tries = 0;
  for (let now = 0; now < 30 * 24 * 60 * MINUTE; now = Math.max(now + 1, here.lockedUntil)) {
    here = countFailure(here, pair, now);
    everywhere = countFailure(everywhere, person, now);
    tries += 1;
    expect(everywhere.lockedUntil).toBe(-Infinity);
  }
  // Four an hour: no password that is not among the most common is found so.
  expect(tries).toBeLessThan(30 * 24 * 4 + 20);
});

it('a thousand addresses that guess one person slow each other down', () => {
  let known: Failures = noFailures;
  let tries = 0;
  for (let now = 0; now < 24 * 60 * MINUTE; now = Math.max(now + 1_000, known.lockedUntil)) {
    known = countFailure(known, person, now);
    tries += 1;
  }
  expect(tries).toBeLessThan(50 + 24 * 12 + 10);
});

it('a whole office may mistype a hundred times, and what is forgotten leaves room', () => {
  expect(locksOf(address, 101).slice(98)).toEqual([0, 1, 1]);
  let known: Failures = noFailures;
  for (let minute = 0; minute < 1_000; minute += 1)
    known = countFailure(known, address, minute * MINUTE);
  expect(known.lockedUntil).toBe(-Infinity);
});

it('mlps3 locks a person for half an hour at the fifth failure, from wherever it came', () => {
  expect(locksOf(lockOutRules.mlps3.person, 5)).toEqual([0, 0, 0, 0, 30]);
  let known: Failures = noFailures;
  for (let time = 0; time < 5; time += 1) known = countFailure(known, lockOutRules.mlps3.person, 0);
  expect(failuresAt(known, lockOutRules.mlps3.person, known.lockedUntil)).toBe(0);
});

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::6', '2001:db8:1:2::/64'],
  ['2001:db8::6', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['', ''],
])('%j counts as %j', (given, key) => {
  expect(addressKey(given)).toBe(key);
});
