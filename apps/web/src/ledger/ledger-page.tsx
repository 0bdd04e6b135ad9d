import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlanPages } from '../api/queries.js';
import { usePackages, usePlan, useProgrammes } from '../api/reference.js';
import { fundingSources, measures, type Measure } from '../api/wire.js';
import { useNameOf } from '../i18n/names.js';
import { SelectField, TextField, type Choice } from '../layout/fields.js';
import { MonthField } from '../layout/typed-fields.js';
import { FilterBox } from '../layout/filter-box.js';
import { Money } from '../layout/money-text.js';
import { Page } from '../layout/page.js';
import { PagesView } from '../layout/pages-view.js';
import { Empty } from '../layout/states.js';
import { isDay, readTypedMonth } from '../layout/typed-text.js';
import { UnknownInAddress } from '../layout/unknown-in-address.js';
import { useUrlFilter, type UrlFilter } from '../layout/use-url-filter.js';
import { EntriesTable } from './entries-table.js';
import type { LedgerPageAnswer } from './ledger.wire.js';

const names = [
  'project',
  'package',
  'programme',
  'measure',
  'fundingSource',
  'month',
  'from',
  'through',
  'year',
  'part',
  'asOf',
  'town',
  'unit',
  'stage',
] as const;
type Name = (typeof names)[number];
const isMonth = (text: string): boolean => readTypedMonth(text) === text;
const parts = ['inside', 'before', 'after'] as const;

function Filters({ filter }: { filter: UrlFilter<Name> }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const plan = usePlan();
  const packages = usePackages().map((row) => ({
    value: row.code,
    label: `${row.code} ${nameOf(row)}`,
  }));
  const programmes = useProgrammes().map((row) => ({ value: row.code, label: nameOf(row) }));
  const shared = (name: Name, label: string) => ({
    label,
    value: filter.values[name] ?? '',
    testId: `filter-${name}`,
    onChange: (value: string) => {
      filter.set({ [name]: value });
    },
  });
  const select = (name: Name, label: string, choices: readonly Choice[]): ReactNode => (
    <SelectField {...shared(name, label)} choices={choices} none={t('act.all')} />
  );
  return (
    <FilterBox
      isEmpty={filter.isEmpty}
      onClear={filter.clear}
      first={<TextField {...shared('project', t('ledger.projectCode'))} type="search" />}
    >
      {select(
        'measure',
        t('word.measure'),
        measures.map((measure) => ({ value: measure, label: t(`measure.${measure}`) })),
      )}
      {select(
        'fundingSource',
        t('word.fundingSource'),
        fundingSources.map((source) => ({ value: source, label: t(`fundingSource.${source}`) })),
      )}
      {select('package', t('word.package'), packages)}
      {select('programme', t('word.programme'), programmes)}
      {select(
        'part',
        t('ledger.part'),
        parts.map((part) => ({
          value: part,
          label: t(`overview.${part}`),
        })),
      )}
      <MonthField {...shared('month', t('word.month'))} />
      <MonthField {...shared('from', t('ledger.from'))} />
      <MonthField {...shared('through', t('ledger.through'))} />
      <TextField {...shared('asOf', t('overview.asOf'))} type="date" max={plan?.today ?? ''} />
    </FilterBox>
  );
}

/** The ledger: every posting behind every number, newest first. */
export function LedgerPage(): ReactNode {
  const { t } = useTranslation();
  const filter = useUrlFilter(names, {
    measure: measures,
    fundingSource: fundingSources,
    part: parts,
    asOf: isDay,
    month: isMonth,
    from: isMonth,
    through: isMonth,
  });
  const pages = usePlanPages<LedgerPageAnswer>('/ledger', filter.values);
  const chosen = measures.find((measure) => measure === filter.values.measure);
  const shown: readonly Measure[] = chosen === undefined ? measures : [chosen];
  return (
    <Page title={t('nav.ledger')} note={t('ledger.note')} asOf={filter.values.asOf}>
      <UnknownInAddress filter={filter} />
      <Filters filter={filter} />
      <PagesView pages={pages}>
        {(list) => {
          const rows = list.flatMap((page) => page.items);
          const total = list[0]?.total;
          return (
            <>
              {total !== undefined && (
                <p className="sum-line" data-testid="ledger-total" role="status">
                  {t('ledger.entries', { entries: total.entries })}
                  {shown.map((measure) => (
                    <span key={measure}>
                      {' · '}
                      {t(`measure.${measure}`)}{' '}
                      <Money
                        yuan={total[measure]}
                        scale="medium"
                        withUnit
                        unrounded
                        testId={`ledger-total-${measure}`}
                      />
                    </span>
                  ))}
                </p>
              )}
              {rows.length === 0 ? <Empty text={t('ledger.none')} /> : <EntriesTable rows={rows} />}
            </>
          );
        }}
      </PagesView>
    </Page>
  );
}
