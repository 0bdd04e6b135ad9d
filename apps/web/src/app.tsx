import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { BrowserRouter } from 'react-router';
import { ApiProblem } from './api/problem.js';
import { Asked } from './layout/ask.js';
import { Tellings } from './layout/tell.js';
import { Pages } from './pages.js';
import { sessionQueryKey } from './session/session.js';

const isUnanswered = (problem: unknown): boolean =>
  problem instanceof ApiProblem && (problem.status === 0 || problem.status >= 500);

function makeQueries(): QueryClient {
  // A session that ended, or needs a step more, shows the sign-in page over the place where one was.
  const watch = (problem: unknown): void => {
    if (!(problem instanceof ApiProblem)) return;
    if (problem.status === 401 || problem.code.startsWith('access.pending-'))
      void queries.resetQueries({ queryKey: sessionQueryKey });
  };
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({
      onError: (problem, _variables, _result, mutation) => {
        if (mutation.meta?.['signsIn'] !== true) watch(problem);
      },
    }),
    defaultOptions: {
      queries: {
        retry: (failures, problem) => isUnanswered(problem) && failures < 2,
        staleTime: 10_000,
      },
      mutations: { retry: false },
    },
  });
  return queries;
}

export function App(): ReactNode {
  const [queries] = useState(makeQueries);
  return (
    <QueryClientProvider client={queries}>
      <BrowserRouter>
        <Pages />
      </BrowserRouter>
      <Asked />
      <Tellings />
    </QueryClientProvider>
  );
}
