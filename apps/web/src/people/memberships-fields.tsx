import { useQueries, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DeleteIcon, PlusIcon } from '../layout/icons.js';
import { Button } from '../layout/button.js';
import { read } from '../api/client.js';
import { unitRoles, type Page, type Plan, type UnitRole, type UnitRow } from '../api/wire.js';
import { useNameOf } from '../i18n/names.js';
import { SelectField } from '../layout/fields.js';
import { inTreeOrder, indented } from '../units/unit-tree.js';
import type { Membership } from './people.wire.js';

/** The roles a person has: each in a unit of a plan. */
export function MembershipsFields(props: {
  value: readonly Membership[];
  onChange: (value: readonly Membership[]) => void;
  faultAt: (pointer: string) => string | null;
}): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const plans = useQuery({
    queryKey: ['plans'],
    queryFn: ({ signal }) => read<Page<Plan>>('/plans', signal),
  });
  const codes = [...new Set(props.value.map(({ plan }) => plan))];
  const units = useQueries({
    queries: codes.map((code) => ({
      queryKey: ['units-of', code],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        read<Page<UnitRow>>(`/plans/${code}/units`, signal),
    })),
  });
  const choicesOf = (plan: string) =>
    inTreeOrder(units[codes.indexOf(plan)]?.data?.items ?? []).map(({ unit, depth }) => ({
      value: unit.code,
      label: indented(unit.name, depth),
    }));
  const known = plans.data?.items ?? [];
  const set = (index: number, change: Partial<Membership>): void => {
    props.onChange(
      props.value.map((membership, at) =>
        at === index ? { ...membership, ...change } : membership,
      ),
    );
  };
  return (
    <fieldset className="fieldset" data-testid="memberships">
      <legend>{t('people.memberships')}</legend>
      {props.value.map((membership, index) => (
        <div className="membership" key={index} data-testid={`membership-${String(index)}`}>
          {known.length > 1 && (
            <SelectField
              label={t('people.plan')}
              value={membership.plan}
              onChange={(plan) => {
                const root = known.find(({ code }) => code === plan)?.divisionCode ?? '';
                set(index, { plan, unit: root });
              }}
              choices={known.map((plan) => ({ value: plan.code, label: nameOf(plan) }))}
              error={props.faultAt(`/memberships/${String(index)}/plan`)}
            />
          )}
          <SelectField
            label={t('people.role')}
            value={membership.role}
            onChange={(role) => {
              set(index, { role: role as UnitRole });
            }}
            choices={unitRoles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
            error={props.faultAt(`/memberships/${String(index)}/role`)}
            testId={`membership-role-${String(index)}`}
          />
          <SelectField
            label={t('people.unit')}
            value={membership.unit}
            onChange={(unit) => {
              set(index, { unit });
            }}
            choices={choicesOf(membership.plan)}
            error={props.faultAt(`/memberships/${String(index)}/unit`)}
            testId={`membership-unit-${String(index)}`}
          />
          <Button
            type="text"
            icon={<DeleteIcon />}
            aria-label={t('people.removeRole')}
            onClick={() => {
              props.onChange(props.value.filter((_, at) => at !== index));
            }}
          />
        </div>
      ))}
      <Button
        size="small"
        icon={<PlusIcon />}
        disabled={known.length === 0}
        onClick={() => {
          const [first] = known;
          if (first)
            props.onChange([
              ...props.value,
              { plan: first.code, role: 'office', unit: first.divisionCode },
            ]);
        }}
        data-testid="add-membership"
      >
        {t('people.addRole')}
      </Button>
      {props.faultAt('/memberships') !== null && (
        <span className="field-error" role="alert">
          ⚠ {props.faultAt('/memberships')}
        </span>
      )}
      <p className="field-hint">{t('people.reach')}</p>
    </fieldset>
  );
}
