import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useContext } from 'react';
import { read, write } from '../api/client.js';
import { ApiProblem } from '../api/problem.js';
import type { User } from '../api/wire.js';
import { PlanCodeContext } from './plan-context.js';

const sessionKey = ['session'];

/** Who is signed in; null: nobody. */
export function useSession(): UseQueryResult<User | null> {
  return useQuery<User | null>({
    queryKey: sessionKey,
    queryFn: async ({ signal }) => {
      try {
        return (await read<{ user: User }>('/session', signal)).user;
      } catch (problem) {
        if (problem instanceof ApiProblem && problem.status === 401) return null;
        throw problem;
      }
    },
    staleTime: 5 * 60_000,
  });
}

/** What the signed-in person may do in the plan that is open; an administrator may do the same in all. */
export function usePermissions(): readonly string[] {
  const user = useSession().data;
  const code = useContext(PlanCodeContext);
  if (!user) return [];
  if (user.administrator !== null || code === null) return user.permissions;
  return user.plans.find((plan) => plan.code === code)?.permissions ?? [];
}

/** Whether the signed-in person holds a permission; buttons follow it, the server decides. */
export function useMay(permission: string): boolean {
  return usePermissions().includes(permission);
}

/** The units whose projects the signed-in person sees in the plan that is open; null: all of it. */
export function useOwnUnits(): readonly string[] | null {
  const user = useSession().data;
  const code = useContext(PlanCodeContext);
  return user?.plans.find((plan) => plan.code === code)?.units ?? null;
}

export interface SessionActs {
  signIn(username: string, password: string): Promise<void>;
  passCode(code: string): Promise<void>;
  signOut(): Promise<void>;
}

export function useSessionActs(): SessionActs {
  const queries = useQueryClient();
  return {
    signIn: async (username, password) => {
      const { user } = await write<{ user: User }>('POST', '/session', { username, password });
      queries.setQueryData(sessionKey, user);
    },
    passCode: async (code) => {
      const { user } = await write<{ user: User }>('POST', '/session/code', { code });
      queries.setQueryData(sessionKey, user);
    },
    signOut: async () => {
      try {
        await write('DELETE', '/session');
      } finally {
        queries.clear();
        queries.setQueryData(sessionKey, null);
      }
    },
  };
}

/** The key the session lies under, for the watcher of 401 answers. */
export const sessionQueryKey = sessionKey;
