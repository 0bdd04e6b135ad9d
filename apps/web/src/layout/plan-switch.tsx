import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { read } from '../api/client.js';
import { usePlan } from '../api/reference.js';
import type { Page, Plan } from '../api/wire.js';
import { useNameOf } from '../i18n/names.js';
import { usePlanCode } from '../session/plan-context.js';
import { useSession } from '../session/session.js';

/** The plans the reader knows; asked for only by who may know of more than the one that shows. */
function useOtherPlans(): readonly Plan[] {
  const user = useSession().data;
  const mayKnowMore = user && (user.administrator !== null || user.plans.length > 1);
  const plans = useQuery({
    queryKey: ['plans'],
    queryFn: ({ signal }) => read<Page<Plan>>('/plans', signal),
    enabled: mayKnowMore === true,
    staleTime: 5 * 60_000,
  });
  return plans.data?.items ?? [];
}

/** The name of the plan that shows; for who has a part in several, the way into another. */
export function PlanSwitch({ onGo }: { onGo?: () => void }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const navigate = useNavigate();
  const code = usePlanCode();
  const plan = usePlan();
  const plans = useOtherPlans();
  if (plans.length < 2)
    return (
      <span className="plan-name" title={plan?.name}>
        {plan && nameOf(plan)}
      </span>
    );
  return (
    <select
      className="plan-name plan-switch"
      aria-label={t('nav.switchPlan')}
      data-testid="plan-switch"
      value={code}
      onChange={(event) => {
        // To the first page: what was open may not be there in the other plan, nor for this reader.
        void navigate(`/plans/${event.target.value}`);
        onGo?.();
      }}
    >
      {plans.map((each) => (
        <option key={each.code} value={each.code}>
          {nameOf(each)}
        </option>
      ))}
    </select>
  );
}
