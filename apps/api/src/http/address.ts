import type { FastifyInstance } from 'fastify';
import { InvalidInputError, Problem } from '#libs/kernel';

const notUtf8 = (): Problem => new Problem('invalid', 'api.address-encoding');

/** One name or value of a query, as it is meant. @throws Problem where its bytes are no UTF-8 */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    throw notUtf8();
  }
}

/**
 * Refuses a query that would be taken for something else: bytes that are not UTF-8 (the parser would
 * keep them as they are written), and a parameter given twice, of which nobody knows which is meant.
 *
 * @throws Problem `api.address-encoding`, InvalidInputError naming the parameters
 */
export function checkQuery(query: string): void {
  const names = new Set<string>();
  const twice = new Set<string>();
  for (const pair of query.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = decoded(equals === -1 ? pair : pair.slice(0, equals));
    if (equals !== -1) decoded(pair.slice(equals + 1));
    if (names.has(name)) twice.add(name);
    names.add(name);
  }
  if (twice.size > 0)
    throw new InvalidInputError(
      [...twice].slice(0, 100).map((name) => ({
        pointer: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        code: 'api.parameter-twice',
        params: { name: name.slice(0, 40) },
      })),
    );
}

/** Lets no request to the api in whose address cannot be read exactly. */
export function readAddressesExactly(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _, done) => {
    const start = request.url.indexOf('?');
    // An identity provider's way back is answered by a page, whatever it brings along.
    const isWayBack = request.routeOptions.url?.endsWith('/callback') ?? false;
    if (start === -1 || isWayBack || !request.url.startsWith('/api/')) {
      done();
      return;
    }
    try {
      checkQuery(request.url.slice(start + 1));
      done();
    } catch (error) {
      done(error as Error);
    }
  });
}

/**
 * A header that is kept and shown, as text: HTTP hands over bytes, one character each. UTF-8 is read as
 * such; in any other, each byte that is no ASCII is told as `%C5`.
 */
export function headerText(header: string | undefined): string | null {
  if (header === undefined) return null;
  const bytes = Buffer.from(header, 'latin1');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return header.replace(
      /[^\x20-\x7e]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    );
  }
}
