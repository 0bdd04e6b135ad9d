import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useState, type ReactNode } from 'react';
import { BrowserRouter } from 'react-router';
import { ApiProblem } from './api/problem.js';
import { useLanguage } from './i18n/names.js';
import { theme } from './layout/theme.js';
import { Pages } from './pages.js';
import { sessionQueryKey } from './session/session.js';

const isUnanswered = (problem: unknown): boolean =>
  problem instanceof ApiProblem && (problem.status === 0 || problem.status >= 500);

/** The nonce of this response: the Content-Security-Policy lets no other style in. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/**
 * Where drawers and menus are drawn. In the body itself they would stop it from scrolling by a style
 * without the nonce; base.css does that instead.
 */
const overlays = (): HTMLElement => document.getElementById('overlays') ?? document.body;

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
  const language = useLanguage();
  return (
    <ConfigProvider
      theme={theme}
      csp={{ nonce }}
      getPopupContainer={overlays}
      locale={language === 'zh' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
    >
      <AntApp component={false}>
        <QueryClientProvider client={queries}>
          <BrowserRouter>
            <Pages />
          </BrowserRouter>
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}
