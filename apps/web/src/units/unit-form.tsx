import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../layout/button.js';
import { ApiProblem } from '../api/problem.js';
import { usePlanWrite } from '../api/use-write.js';
import type { UnitRow } from '../api/wire.js';
import { SelectField, TextField } from '../layout/fields.js';
import { ProblemView } from '../layout/states.js';
import { inTreeOrder, indented, withAllBelow } from './unit-tree.js';

/** Kinds a unit may be of; `district` is the one above all, made with the plan. */
export const unitKinds = ['bureau', 'street', 'company', 'other'] as const;

/** Adds a unit, or renames one and moves it with all below it. */
export function UnitForm({
  unit,
  units,
  onDone,
}: {
  unit: UnitRow | null;
  units: readonly UnitRow[];
  onDone: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const tree = inTreeOrder(units);
  const [code, setCode] = useState('');
  const [name, setName] = useState(unit?.name ?? '');
  const [kind, setKind] = useState<string>('bureau');
  const [parentCode, setParent] = useState(unit?.parentCode ?? tree[0]?.unit.code ?? '');
  const save = usePlanWrite({
    says: () => t(unit === null ? 'state.addedOf' : 'state.savedOf', { name }),
    onDone,
  });
  const problem = save.error instanceof ApiProblem ? save.error : null;
  const fault = (field: string): string | null => problem?.faultAt(`/${field}`) ?? null;
  const under = unit === null ? new Set<string>() : withAllBelow(units, unit.code);
  // The district, and the topmost of one's own units, stay where they are.
  const mayMove = unit === null || units.some((other) => other.code === unit.parentCode);
  return (
    <form
      className="form"
      data-testid="unit-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(
          unit === null
            ? { method: 'POST', path: '/units', body: { code, name, kind, parentCode } }
            : {
                method: 'PATCH',
                path: `/units/${unit.code}`,
                body: { name, ...(mayMove ? { parentCode } : {}) },
                version: unit.version,
              },
        );
      }}
    >
      {save.isError && <ProblemView problem={save.error} />}
      {unit === null && (
        <TextField
          label={t('word.code')}
          value={code}
          onChange={setCode}
          required
          maxLength={40}
          hint={t('units.codeHint')}
          error={fault('code')}
          testId="unit-code"
        />
      )}
      <TextField
        label={t('units.name')}
        value={name}
        onChange={setName}
        required
        maxLength={100}
        error={fault('name')}
        testId="unit-name"
      />
      {unit === null && (
        <SelectField
          label={t('units.kind')}
          value={kind}
          onChange={setKind}
          choices={unitKinds.map((each) => ({ value: each, label: t(`units.kinds.${each}`) }))}
        />
      )}
      {mayMove && (
        <SelectField
          label={t('units.parent')}
          value={parentCode}
          onChange={setParent}
          choices={tree
            .filter(({ unit: other }) => !under.has(other.code))
            .map(({ unit: other, depth }) => ({
              value: other.code,
              label: indented(other.name, depth),
            }))}
          error={fault('parentCode')}
          testId="unit-parent"
        />
      )}
      {unit !== null && mayMove && <p className="field-hint">{t('units.moveHint')}</p>}
      <div className="form-acts">
        <Button type="primary" htmlType="submit" loading={save.isPending} data-testid="unit-save">
          {t('act.save')}
        </Button>
        <Button onClick={onDone}>{t('act.cancel')}</Button>
      </div>
    </form>
  );
}
