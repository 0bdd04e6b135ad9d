import { Problem } from '#libs/kernel';

const WINDOW_MILLISECONDS = 60_000;
const MOST_FAILURES_OF_NAME = 10;
const MOST_FAILURES_OF_ADDRESS = 100;
const REMEMBERED = 50_000;

/** Counts failures by key; a key's count is forgotten a minute after its first failure. */
class Failures {
  private readonly counts = new Map<string, { count: number; until: number }>();

  constructor(
    private readonly most: number,
    private readonly now: () => number,
  ) {}

  has(key: string): boolean {
    const known = this.counts.get(key);
    return known !== undefined && known.until > this.now() && known.count >= this.most;
  }

  add(key: string): void {
    const known = this.counts.get(key);
    if (known && known.until > this.now()) {
      known.count += 1;
      return;
    }
    if (this.counts.size >= REMEMBERED) this.counts.clear();
    this.counts.set(key, { count: 1, until: this.now() + WINDOW_MILLISECONDS });
  }

  takeBack(key: string): void {
    const known = this.counts.get(key);
    if (known) known.count -= 1;
  }
}

/**
 * Slows down guessing in this api: ten failures in a minute for one address and name, a hundred for one
 * address (a whole office may share it), then wait out the minute.
 */
export class SignInAttempts {
  private readonly ofName: Failures;
  private readonly ofAddress: Failures;

  constructor(now: () => number = Date.now) {
    this.ofName = new Failures(MOST_FAILURES_OF_NAME, now);
    this.ofAddress = new Failures(MOST_FAILURES_OF_ADDRESS, now);
  }

  /** Counts a try as failed until it succeeds. @throws Problem `api.too-many-requests` */
  admit(address: string, username: string): void {
    const name = nameKey(address, username);
    if (this.ofName.has(name) || this.ofAddress.has(address))
      throw new Problem('limit', 'api.too-many-requests');
    this.ofName.add(name);
    this.ofAddress.add(address);
  }

  succeed(address: string, username: string): void {
    this.ofName.takeBack(nameKey(address, username));
    this.ofAddress.takeBack(address);
  }
}

/** Names are compared as sign-in reads them: without the spaces around them, in lower case. */
function nameKey(address: string, username: string): string {
  return `${address} ${username.trim().toLowerCase()}`;
}
