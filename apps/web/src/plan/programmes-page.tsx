import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePlanRead } from '../api/queries.js';
import type { Page as WirePage, Programme, ProgrammeKind } from '../api/wire.js';
import { useNameOf } from '../i18n/names.js';
import { usePlanWords } from '../i18n/plan-words.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { Page, Section } from '../layout/page.js';
import { SourceText } from '../layout/plan-words.js';
import { ReadView } from '../layout/states.js';
import { usePlanPath } from '../session/plan-context.js';
import { PlannedMoney } from './planned-money.js';
import { TargetText } from './target-text.js';

const kinds: readonly ProgrammeKind[] = ['network', 'sector', 'platform', 'action-plan'];

/** The programmes that cut across the packages, with what the plan states of each. */
export function ProgrammesPage(): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { programmeKind } = usePlanWords();
  const path = usePlanPath();
  const programmes = usePlanRead<WirePage<Programme>>('/programmes', {}, { lasting: true });
  const columns: Column<Programme>[] = [
    {
      key: 'name',
      title: t('word.programme'),
      kind: 'head',
      cell: (row) => (
        <>
          <Link to={path(`/programmes/${row.code}`)}>{nameOf(row)}</Link>
          <span className="under">
            <span className="code">{row.code}</span> · <SourceText source={row.source} />
          </span>
        </>
      ),
    },
    {
      key: 'planned',
      title: t('overview.planned'),
      kind: 'figure',
      width: '12rem',
      cell: (row) => <PlannedMoney programme={row} />,
    },
    {
      key: 'targets',
      title: t('plan.targets'),
      cell: (row) =>
        row.targets.length === 0 ? (
          <span className="none">{t('state.notStated')}</span>
        ) : (
          row.targets.map((target) => (
            <span key={target.metric} className="listed">
              <TargetText target={target} />
            </span>
          ))
        ),
    },
  ];
  return (
    <Page title={t('nav.programmes')} note={`※ ${t('overview.overlapping')}`}>
      <ReadView read={programmes}>
        {({ items }) =>
          kinds.map((kind) => {
            const rows = items.filter((row) => row.kind === kind);
            return rows.length === 0 ? null : (
              <Section key={kind} title={programmeKind(kind)}>
                <DataTable
                  caption={programmeKind(kind)}
                  columns={columns}
                  rows={rows}
                  rowKey={(row) => row.code}
                />
              </Section>
            );
          })
        }
      </ReadView>
    </Page>
  );
}
