import type { ReactNode } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { BareFrame } from '../layout/bare-frame.js';
import { ProblemView } from '../layout/states.js';
import { useSession } from './session.js';

/** Lets signed-in people through; others sign in first, or end signing in, and come back to where they were. */
export function RequireSession(): ReactNode {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session.data === undefined) {
    if (session.isError)
      return <ProblemView problem={session.error} onRetry={() => void session.refetch()} />;
    return <BareFrame />;
  }
  if (session.data === null || session.data.pending !== null) {
    const here = `${pathname}${search}`;
    return (
      <Navigate
        to={here === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(here)}`}
        replace
      />
    );
  }
  return <Outlet />;
}
