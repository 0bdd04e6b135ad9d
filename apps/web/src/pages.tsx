import { lazy, Suspense, type ReactNode } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { AppShell } from './layout/app-shell.js';
import { BareFrame } from './layout/bare-frame.js';
import { NotFoundPage } from './layout/not-found-page.js';
import { useFirstPage } from './layout/side-menu.js';
import { planPages, signInPage } from './page-sources.js';
import { PlanFrame } from './session/plan-frame.js';
import { RequireSession } from './session/require-session.js';

const SignInPage = lazy(signInPage.load);
const OverviewPage = lazy(planPages[''].load);
const otherPages = Object.entries(planPages)
  .filter(([path]) => path !== '')
  .map(([path, { load }]) => ({ path, Page: lazy(load) }));

/** `/projects` and its like, without a plan, lead into the plan last open. */
function IntoPlan(): ReactNode {
  const { pathname, search } = useLocation();
  return <PlanFrame rest={`${pathname}${search}`} />;
}

/** The overview, or the first page of one's own for who may not see it. */
function FirstPage(): ReactNode {
  const first = useFirstPage();
  return first === 'overview' ? <OverviewPage /> : <Navigate to={first} replace />;
}

export function Pages(): ReactNode {
  return (
    <Suspense fallback={<BareFrame />}>
      <Routes>
        <Route path="/sign-in" element={<SignInPage />} />
        <Route element={<RequireSession />}>
          <Route path="/plans/:plan" element={<PlanFrame />}>
            <Route element={<AppShell />}>
              <Route index element={<FirstPage />} />
              {otherPages.map(({ path, Page }) => (
                <Route key={path} path={path} element={<Page />} />
              ))}
              <Route path="*" element={<NotFoundPage />} />
            </Route>
          </Route>
          <Route path="/plans" element={<Navigate to="/" replace />} />
          <Route path="*" element={<IntoPlan />} />
        </Route>
      </Routes>
    </Suspense>
  );
}
