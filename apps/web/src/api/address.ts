/** Values of a query string; empty ones are left out. */
export type QueryValues = Readonly<Record<string, string | number | boolean | null | undefined>>;

const base = '/api/v1';

/** Where a path of the api lies, for links the browser follows itself. */
export const addressOf = (path: string): string => `${base}${path}`;

/** A path with its query string. */
export function withQuery(path: string, values: QueryValues = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    if (value !== null && value !== undefined && value !== '') search.set(name, String(value));
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}
