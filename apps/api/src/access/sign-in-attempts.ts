import { Problem } from '#libs/kernel';

const keyOf = (address: string, username: string): string =>
  `${address} ${username.trim().toLowerCase()}`;

const WINDOW_MILLISECONDS = 60_000;
const MOST_FAILURES = 10;
const REMEMBERED = 50_000;

/** Slows down guessing: ten failures in a minute for one address and name, then wait. */
export class SignInAttempts {
  private readonly failures = new Map<string, { count: number; until: number }>();

  /** Counts a try as failed until it succeeds. @throws Problem `api.too-many-requests` */
  admit(address: string, username: string): void {
    const key = keyOf(address, username);
    const now = Date.now();
    const known = this.failures.get(key);
    if (!known || known.until < now) {
      if (this.failures.size >= REMEMBERED) this.failures.clear();
      this.failures.set(key, { count: 1, until: now + WINDOW_MILLISECONDS });
      return;
    }
    if (known.count >= MOST_FAILURES) throw new Problem('limit', 'api.too-many-requests');
    known.count += 1;
  }

  succeed(address: string, username: string): void {
    this.failures.delete(keyOf(address, username));
  }
}
