import { preferences } from '../i18n/preferences.js';
import { addressOf } from './address.js';

/** What every request says of itself. */
export const ownHeaders = (): Record<string, string> => ({
  Accept: 'application/json',
  'Accept-Language': preferences.language(),
});

/** After this an answer asked for ahead may be old. */
const freshMs = 10_000;
const asked = new Map<string, { readonly at: number; readonly answer: Promise<Response> }>();

/** Asks for what the first page will ask for, while the page itself is still on its way. */
export function readAhead(paths: readonly string[]): void {
  for (const path of paths) {
    const answer = fetch(addressOf(path), { headers: ownHeaders(), credentials: 'same-origin' });
    // Whoever takes it sees the failure.
    answer.catch(() => undefined);
    asked.set(addressOf(path), { at: performance.now(), answer });
  }
}

/** The answer asked for ahead, to be taken once; undefined: ask now. */
export function takeAhead(address: string): Promise<Response> | undefined {
  const ahead = asked.get(address);
  asked.delete(address);
  return ahead !== undefined && performance.now() - ahead.at < freshMs ? ahead.answer : undefined;
}
