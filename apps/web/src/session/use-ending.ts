import type { UseMutationResult } from '@tanstack/react-query';
import { write } from '../api/client.js';
import { useToldWrite } from '../api/use-write.js';

/** Ends a session or revokes a token at its path, saying so; the list that showed it is read again. */
export function useEnding(
  listKey: readonly string[],
  says: (path: string) => string,
): UseMutationResult<unknown, Error, string> {
  return useToldWrite<unknown, string>({
    does: (path) => write('DELETE', path),
    says: (_answer, path) => says(path),
    stale: listKey,
  });
}
