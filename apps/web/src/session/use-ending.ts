import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { write } from '../api/client.js';

/** Ends a session or revokes a token at its path; the list that showed it is read again. */
export function useEnding(listKey: readonly string[]): UseMutationResult<unknown, Error, string> {
  const queries = useQueryClient();
  return useMutation<unknown, Error, string>({
    mutationFn: (path) => write('DELETE', path),
    onSettled: () => queries.invalidateQueries({ queryKey: listKey }),
  });
}
