import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, Outlet, useParams } from 'react-router';
import { read } from '../api/client.js';
import { useLiveUpdates } from '../api/live-updates.js';
import { ApiProblem } from '../api/problem.js';
import { usePlanRead } from '../api/queries.js';
import type { Page, Plan } from '../api/wire.js';
import { useNameOf } from '../i18n/names.js';
import { Empty, Loading, ProblemView } from '../layout/states.js';
import { PlanCodeContext } from './plan-context.js';

const lastPlanKey = 'gangmu.plan';

function lastPlan(): string | null {
  try {
    return localStorage.getItem(lastPlanKey);
  } catch {
    return null;
  }
}

function InPlan(props: { code: string }): ReactNode {
  useLiveUpdates(props.code);
  useEffect(() => {
    try {
      localStorage.setItem(lastPlanKey, props.code);
    } catch {
      // Not remembered; the first plan opens next time.
    }
  }, [props.code]);
  return (
    <PlanCodeContext value={props.code}>
      <KnownPlan />
    </PlanCodeContext>
  );
}

/** The pages of the plan of the address; where there is no such plan, the way into those there are. */
function KnownPlan(): ReactNode {
  const { t } = useTranslation();
  const plan = usePlanRead<Plan>('');
  const isUnknown = plan.error instanceof ApiProblem && [400, 404].includes(plan.error.status);
  if (!isUnknown) return <Outlet />;
  return (
    <main className="content">
      <h1>{t('state.noSuchPlan')}</h1>
      <p className="page-note">{plan.error?.message}</p>
      <PlanChoice />
    </main>
  );
}

function PlanChoice(): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const plans = usePlans();
  if (plans.data === undefined) return <Loading />;
  if (plans.data.items.length === 0) return <Empty text={t('state.noPlan')} />;
  return (
    <ul className="plain-list" data-testid="plan-choice">
      {plans.data.items.map((plan) => (
        <li key={plan.code}>
          <Link to={`/plans/${plan.code}`}>{nameOf(plan)}</Link>
        </li>
      ))}
    </ul>
  );
}

const usePlans = (): UseQueryResult<Page<Plan>> =>
  useQuery({
    queryKey: ['plans'],
    queryFn: ({ signal }) => read<Page<Plan>>('/plans', signal),
  });

/** Sends an address without a plan into the plan last open, or the first. */
function FirstPlan(props: { rest: string }): ReactNode {
  const { t } = useTranslation();
  const plans = usePlans();
  if (plans.data === undefined)
    return plans.isError ? (
      <ProblemView problem={plans.error} onRetry={() => void plans.refetch()} />
    ) : (
      <Loading />
    );
  const remembered = lastPlan();
  const plan = plans.data.items.find((item) => item.code === remembered) ?? plans.data.items[0];
  if (plan === undefined) return <Empty text={t('state.noPlan')} />;
  return <Navigate to={`/plans/${plan.code}${props.rest === '/' ? '' : props.rest}`} replace />;
}

/** Everything under one plan; with `rest`, the way into one. */
export function PlanFrame(props: { rest?: string }): ReactNode {
  const { plan } = useParams();
  if (props.rest !== undefined || plan === undefined) return <FirstPlan rest={props.rest ?? '/'} />;
  return <InPlan key={plan} code={plan} />;
}
