import { Problem } from '#libs/kernel';

/** Packs the key a page ended with into an opaque text. */
export function encodeCursor(key: string): string {
  return Buffer.from(key).toString('base64url');
}

/** @throws Problem `api.cursor` for a text that is not one of ours */
export function decodeCursor(cursor: string | undefined, pattern: RegExp): string | null {
  if (cursor === undefined) return null;
  const key = Buffer.from(cursor, 'base64url').toString();
  if (!pattern.test(key) || encodeCursor(key) !== cursor)
    throw new Problem('invalid', 'api.cursor', {}, [{ pointer: '/cursor', code: 'api.cursor' }]);
  return key;
}

/** Cuts a page that was read one row too long, and tells where the next begins. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => string,
  toItem: (row: Row) => Item,
): { items: Item[]; nextCursor: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(toItem),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null,
  };
}
