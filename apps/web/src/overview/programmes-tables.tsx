import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProgrammeKind } from '../api/wire.js';
import { useNameOf } from '../i18n/names.js';
import { usePlanWords } from '../i18n/plan-words.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { Money, useHeading } from '../layout/money-text.js';
import { Section } from '../layout/page.js';
import { PercentBar } from '../layout/percent-bar.js';
import { PlannedMoney } from '../plan/planned-money.js';
import { usePlanPath } from '../session/plan-context.js';
import { amountsPath } from './amounts-path.js';
import type { Overview, ProgrammeFigures } from './overview.wire.js';

const kinds: readonly ProgrammeKind[] = ['network', 'sector', 'platform', 'action-plan'];

/** The programmes by kind. They cut across packages and each other, so there is no total. */
export function ProgrammesTables({
  data,
  asOf,
}: {
  data: Overview;
  asOf: string | undefined;
}): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { programmeKind } = usePlanWords();
  const heading = useHeading();
  const path = usePlanPath();
  const day = asOf ? { asOf } : {};
  const columns = (kind: ProgrammeKind): Column<ProgrammeFigures>[] => [
    {
      key: 'name',
      title: programmeKind(kind),
      kind: 'head',
      cell: (row) => <Link to={path(`/programmes/${row.code}`)}>{nameOf(row)}</Link>,
    },
    {
      key: 'planned',
      title: t('overview.planned'),
      kind: 'figure',
      width: '11rem',
      cell: (row) =>
        row.plannedInvestment === null ? (
          <PlannedMoney programme={row} />
        ) : (
          <Link to={path(`/programmes/${row.code}`)}>
            <PlannedMoney programme={row} />
          </Link>
        ),
    },
    {
      key: 'completed',
      title: heading(t('overview.completed')),
      kind: 'figure',
      width: '10rem',
      cell: (row) => (
        <Money
          yuan={row.completed}
          to={path(amountsPath({ measure: 'completed', programme: row.code, ...day }))}
        />
      ),
    },
    ...(data.units === null
      ? [
          {
            key: 'percent',
            title: t('overview.ofPlanned'),
            width: '15rem',
            cell: (row: ProgrammeFigures) => (
              <PercentBar percent={row.completedPercent} none={t('state.noBasis')} />
            ),
          },
        ]
      : []),
    {
      key: 'projects',
      title: t('overview.projectsToBuild'),
      kind: 'figure',
      width: '8rem',
      cell: (row) => (
        <Link to={path(`/projects?programme=${row.code}&show=to-build`)}>{row.projects}</Link>
      ),
    },
  ];
  return (
    <Section
      title={t('overview.programmes')}
      note={
        <strong className="overlap" data-testid="overlapping">
          ※ {t('overview.overlapping')}
        </strong>
      }
    >
      {kinds.map((kind) => {
        const rows = data.programmes.filter((row) => row.kind === kind);
        return rows.length === 0 ? null : (
          <DataTable
            key={kind}
            caption={programmeKind(kind)}
            columns={columns(kind)}
            rows={rows}
            rowKey={(row) => row.code}
            rowTestId={(row) => `programme-${row.code}`}
          />
        );
      })}
    </Section>
  );
}
