import { useSearchParams } from 'react-router';

export interface UrlFilter<K extends string> {
  readonly values: Readonly<Partial<Record<K, string>>>;
  set(changes: Partial<Record<K, string | undefined>>): void;
  clear(): void;
  readonly isEmpty: boolean;
}

/** A filter kept in the address, so that it can be sent to a colleague and the back button undoes it. */
export function useUrlFilter<K extends string>(names: readonly K[]): UrlFilter<K> {
  const [search, setSearch] = useSearchParams();
  const values: Partial<Record<K, string>> = {};
  for (const name of names) {
    const value = search.get(name);
    if (value !== null && value !== '') values[name] = value;
  }
  return {
    values,
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
