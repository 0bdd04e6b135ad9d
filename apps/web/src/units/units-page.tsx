import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PlusIcon } from '../layout/icons.js';
import { Drawer } from '../layout/ant.js';
import { Button } from '../layout/button.js';
import { usePlanList } from '../api/queries.js';
import type { UnitRow } from '../api/wire.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { Page } from '../layout/page.js';
import { ReadView } from '../layout/states.js';
import { usePlanPath } from '../session/plan-context.js';
import { useMay } from '../session/session.js';
import { UnitForm, unitKinds } from './unit-form.js';
import { inTreeOrder, type PlacedUnit } from './unit-tree.js';

/** The units that answer for projects, as a tree: a role in one reaches all below it. */
export function UnitsPage(): ReactNode {
  const { t } = useTranslation();
  const path = usePlanPath();
  const mayWrite = useMay('unit.write');
  const mayReadProjects = useMay('project.read');
  const units = usePlanList<UnitRow>('/units');
  const [open, setOpen] = useState<UnitRow | 'new' | null>(null);
  const close = (): void => {
    setOpen(null);
  };
  const kindName = (kind: string | null): string => {
    const known = (['district', ...unitKinds] as const).find((each) => each === kind);
    return known === undefined ? '—' : t(`units.kinds.${known}`);
  };
  const columns: Column<PlacedUnit>[] = [
    {
      key: 'name',
      title: t('units.name'),
      kind: 'head',
      cell: ({ unit, depth }) => (
        <span className="tree-name" style={{ paddingInlineStart: `${String(depth * 1.5)}em` }}>
          {depth > 0 && <span aria-hidden="true">└ </span>}
          {mayReadProjects ? (
            <Link to={path(`/projects?unit=${unit.code}`)}>{unit.name}</Link>
          ) : (
            unit.name
          )}
        </span>
      ),
    },
    {
      key: 'code',
      title: t('word.code'),
      cell: ({ unit }) => <span className="code">{unit.code}</span>,
    },
    { key: 'kind', title: t('units.kind'), cell: ({ unit }) => kindName(unit.kind) },
    {
      key: 'parent',
      title: t('units.parent'),
      cell: ({ unit }) => units.data?.find((other) => other.code === unit.parentCode)?.name ?? '—',
    },
    ...(mayWrite
      ? [
          {
            key: 'act',
            title: t('word.act'),
            isActs: true,
            cell: ({ unit }: PlacedUnit) => (
              <Button
                size="small"
                onClick={() => {
                  setOpen(unit);
                }}
                data-testid={`edit-unit-${unit.code}`}
              >
                {t('act.edit')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <Page
      title={t('nav.units')}
      note={t('units.note')}
      acts={
        mayWrite && (
          <Button
            icon={<PlusIcon />}
            onClick={() => {
              setOpen('new');
            }}
            data-testid="new-unit"
          >
            {t('units.add')}
          </Button>
        )
      }
    >
      <ReadView read={units}>
        {(items) => (
          <>
            <DataTable
              caption={t('nav.units')}
              columns={columns}
              rows={inTreeOrder(items)}
              rowKey={({ unit }) => unit.code}
              rowTestId={({ unit }) => `unit-${unit.code}`}
              testId="units-table"
            />
            <Drawer
              open={open !== null}
              onClose={close}
              size={Math.min(440, window.innerWidth)}
              title={open === 'new' ? t('units.add') : (open?.name ?? '')}
              destroyOnHidden
            >
              {open !== null && (
                <UnitForm unit={open === 'new' ? null : open} units={items} onDone={close} />
              )}
            </Drawer>
          </>
        )}
      </ReadView>
    </Page>
  );
}
