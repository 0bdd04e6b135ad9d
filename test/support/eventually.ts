import { setTimeout as sleep } from 'node:timers/promises';

/** Reads again until the check passes; after `milliseconds` the last failure is thrown. */
export async function eventually<T>(
  read: () => Promise<T>,
  check: (value: T) => boolean,
  milliseconds = 10_000,
): Promise<T> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const value = await read();
    if (check(value)) return value;
    if (Date.now() > deadline)
      throw new Error(`still so after ${String(milliseconds)} ms: ${JSON.stringify(value)}`);
    await sleep(25);
  }
}
