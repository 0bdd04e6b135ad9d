import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ApiProblem } from '../api/problem.js';
import { usePlanList } from '../api/queries.js';
import { usePlanWrite } from '../api/use-write.js';
import type { UnitRow } from '../api/wire.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { SelectField, TextField } from '../layout/fields.js';
import { Page, Section } from '../layout/page.js';
import { Empty, ProblemView, ReadView } from '../layout/states.js';
import { usePlanPath } from '../session/plan-context.js';
import { useMay } from '../session/session.js';

const kinds = ['district', 'bureau', 'street', 'company', 'other'] as const;

function NewUnit({ units }: { units: readonly UnitRow[] }): ReactNode {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [kind, setKind] = useState<string>('bureau');
  const [parentCode, setParent] = useState('');
  const add = usePlanWrite(() => {
    setCode('');
    setName('');
  });
  const problem = add.error instanceof ApiProblem ? add.error : null;
  const fault = (field: string): string | null => problem?.faultAt(`/${field}`) ?? null;
  return (
    <form
      className="form form-inset"
      data-testid="unit-form"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate({
          method: 'POST',
          path: '/units',
          body: { code, name, kind, parentCode: parentCode || null },
        });
      }}
    >
      {add.isError && <ProblemView problem={add.error} />}
      <div className="form-grid">
        <TextField
          label={t('word.code')}
          value={code}
          onChange={setCode}
          required
          maxLength={40}
          error={fault('code')}
          testId="unit-code"
        />
        <TextField
          label={t('units.name')}
          value={name}
          onChange={setName}
          required
          maxLength={100}
          error={fault('name')}
          testId="unit-name"
        />
        <SelectField
          label={t('units.kind')}
          value={kind}
          onChange={setKind}
          choices={kinds.map((each) => ({ value: each, label: t(`units.kinds.${each}`) }))}
        />
        <SelectField
          label={t('units.parent')}
          value={parentCode}
          onChange={setParent}
          none="—"
          choices={units.map((unit) => ({ value: unit.code, label: unit.name }))}
        />
      </div>
      <div className="form-acts">
        <Button type="primary" htmlType="submit" loading={add.isPending} data-testid="unit-save">
          {t('units.add')}
        </Button>
      </div>
    </form>
  );
}

/** The units that answer for projects. */
export function UnitsPage(): ReactNode {
  const { t } = useTranslation();
  const path = usePlanPath();
  const mayWrite = useMay('unit.write');
  const units = usePlanList<UnitRow>('/units');
  const kindName = (kind: string | null): string => {
    const known = kinds.find((each) => each === kind);
    return known === undefined ? '—' : t(`units.kinds.${known}`);
  };
  const columns: Column<UnitRow>[] = [
    {
      key: 'name',
      title: t('units.name'),
      kind: 'head',
      cell: (row) => <Link to={path(`/projects?unit=${row.code}`)}>{row.name}</Link>,
    },
    { key: 'code', title: t('word.code'), cell: (row) => <span className="code">{row.code}</span> },
    { key: 'kind', title: t('units.kind'), cell: (row) => kindName(row.kind) },
    {
      key: 'parent',
      title: t('units.parent'),
      cell: (row) => units.data?.find((unit) => unit.code === row.parentCode)?.name ?? '—',
    },
  ];
  return (
    <Page title={t('nav.units')} note={t('units.note')}>
      <ReadView read={units}>
        {(items) => (
          <>
            {items.length === 0 ? (
              <Empty text={t('units.none')} />
            ) : (
              <DataTable
                caption={t('nav.units')}
                columns={columns}
                rows={items}
                rowKey={(row) => row.code}
                testId="units-table"
              />
            )}
            {mayWrite && (
              <Section title={t('units.add')}>
                <NewUnit units={items} />
              </Section>
            )}
          </>
        )}
      </ReadView>
    </Page>
  );
}
