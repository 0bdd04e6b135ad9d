import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Popconfirm } from '../layout/ant.js';
import { Button } from '../layout/button.js';
import { ApiProblem } from '../api/problem.js';
import { usePlanWrite } from '../api/use-write.js';
import { TextField } from '../layout/fields.js';
import { ProblemView } from '../layout/states.js';
import { WholeField } from '../layout/typed-fields.js';
import { readTypedWhole } from '../layout/typed-text.js';
import type { Milestone } from './milestones.wire.js';

interface Values {
  readonly name: string;
  readonly weight: string;
  readonly baselineOn: string;
  readonly forecastOn: string;
  readonly actualOn: string;
  readonly evidence: string;
}

const valuesOf = (milestone: Milestone | null): Values => ({
  name: milestone?.name ?? '',
  weight: String(milestone?.weight ?? 1),
  baselineOn: milestone?.baselineOn ?? '',
  forecastOn: milestone?.forecastOn ?? '',
  actualOn: milestone?.actualOn ?? '',
  evidence: milestone?.evidence ?? '',
});

/** What of a form differs from the milestone, as the API takes it. */
function changesOf(before: Values, after: Values): Record<string, unknown> {
  const changes: Record<string, unknown> = {};
  for (const name of Object.keys(after) as (keyof Values)[]) {
    if (after[name] === before[name]) continue;
    if (name === 'weight') changes[name] = readTypedWhole(after[name]);
    else changes[name] = after[name] === '' ? null : after[name];
  }
  return changes;
}

/** What is said of a write, by its method. */
const saved = { POST: 'addedOf', PUT: 'savedOf', PATCH: 'savedOf', DELETE: 'deletedOf' } as const;

export function MilestoneForm(props: {
  projectCode: string;
  milestone: Milestone | null;
  onDone: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { milestone } = props;
  const [values, setValues] = useState(() => valuesOf(milestone));
  const save = usePlanWrite({
    says: (_answer, { method }) =>
      t(`state.${saved[method]}`, { name: values.name || (milestone?.name ?? '') }),
    onDone: props.onDone,
  });
  const problem = save.error instanceof ApiProblem ? save.error : null;
  const base = `/projects/${props.projectCode}/milestones`;
  const path = milestone === null ? base : `${base}/${String(milestone.id)}`;
  const field = (name: keyof Values, label: string) => ({
    label,
    value: values[name],
    error: problem?.faultAt(`/${name}`) ?? null,
    testId: `milestone-${name}`,
    onChange: (value: string) => {
      setValues({ ...values, [name]: value });
    },
  });
  const submit = (): void => {
    if (milestone === null) {
      const { name, weight, baselineOn, forecastOn } = values;
      save.mutate({
        method: 'POST',
        path,
        body: {
          name,
          weight: readTypedWhole(weight),
          baselineOn: baselineOn || null,
          forecastOn: forecastOn || null,
        },
      });
    } else
      save.mutate({
        method: 'PATCH',
        path,
        version: milestone.version,
        body: changesOf(valuesOf(milestone), values),
      });
  };
  return (
    <form
      className="form form-inset"
      data-testid="milestone-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {problem !== null && <ProblemView problem={problem} />}
      <div className="form-grid">
        <TextField {...field('name', t('word.milestone'))} required maxLength={200} />
        <WholeField
          {...field('weight', t('milestones.weight'))}
          min={1}
          max={10_000}
          hint={t('milestones.weightHint')}
        />
        <TextField
          {...field('baselineOn', t('milestones.baseline'))}
          type="date"
          disabled={milestone !== null && milestone.baselineOn !== null}
          hint={t('milestones.baselineHint')}
        />
        <TextField {...field('forecastOn', t('milestones.forecast'))} type="date" />
        {milestone !== null && (
          <TextField {...field('actualOn', t('milestones.actual'))} type="date" />
        )}
        {milestone !== null && (
          <TextField {...field('evidence', t('milestones.evidence'))} maxLength={1000} />
        )}
      </div>
      <div className="form-acts">
        <Button
          type="primary"
          htmlType="submit"
          loading={save.isPending}
          data-testid="milestone-save"
        >
          {t('act.save')}
        </Button>
        <Button onClick={props.onDone}>{t('act.cancel')}</Button>
        {milestone !== null && (
          <Popconfirm
            title={t('milestones.removeSure')}
            okText={t('act.delete')}
            onConfirm={() => {
              save.mutate({ method: 'DELETE', path, version: milestone.version });
            }}
          >
            <Button danger type="text">
              {t('act.delete')}
            </Button>
          </Popconfirm>
        )}
      </div>
    </form>
  );
}
