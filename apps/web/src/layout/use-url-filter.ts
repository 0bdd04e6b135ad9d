import { useSearchParams } from 'react-router';

export interface UrlFilter<K extends string> {
  readonly values: Readonly<Partial<Record<K, string>>>;
  set(changes: Partial<Record<K, string | undefined>>): void;
  clear(): void;
  readonly isEmpty: boolean;
  /** Values of the address that are none of those the page knows: not applied, and said to the reader. */
  readonly unknown: readonly { readonly name: K; readonly value: string }[];
}

/**
 * A filter kept in the address, so that it can be sent to a colleague and the back button undoes it. `known`
 * lists what a name may say, where the page itself knows.
 */
export function useUrlFilter<K extends string>(
  names: readonly K[],
  known?: Readonly<Partial<Record<K, readonly string[] | ((value: string) => boolean)>>>,
): UrlFilter<K> {
  const [search, setSearch] = useSearchParams();
  const values: Partial<Record<K, string>> = {};
  const unknown: { name: K; value: string }[] = [];
  for (const name of names) {
    const value = search.get(name);
    if (value === null || value === '') continue;
    const allowed = known?.[name];
    const isKnown =
      allowed === undefined ||
      (typeof allowed === 'function' ? allowed(value) : allowed.includes(value));
    if (isKnown) values[name] = value;
    else unknown.push({ name, value });
  }
  return {
    values,
    unknown,
    isEmpty: Object.keys(values).length === 0,
    set: (changes) => {
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries<string | undefined>(changes)) {
            if (value === undefined || value === '') next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: true },
      );
    },
    clear: () => {
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const name of names) next.delete(name);
          return next;
        },
        { replace: true },
      );
    },
  };
}
