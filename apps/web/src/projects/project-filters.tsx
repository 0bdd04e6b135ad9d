import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePackages, useProgrammes, useTowns, useUnits } from '../api/reference.js';
import { stages, type Named } from '../api/wire.js';
import { useNameOf } from '../i18n/names.js';
import { usePlanWords } from '../i18n/plan-words.js';
import { SelectField, type Choice } from '../layout/fields.js';
import { SearchField } from '../layout/search-field.js';
import { FilterBox } from '../layout/filter-box.js';
import type { UrlFilter } from '../layout/use-url-filter.js';
import { shows, type FilterName } from './project-filter.js';

/** The filters of the register; they live in the address. */
export function ProjectFilters({ filter }: { filter: UrlFilter<FilterName> }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { formerPeriod } = usePlanWords();
  const choices = (things: readonly Named[]): Choice[] =>
    things.map((thing) => ({ value: thing.code, label: nameOf(thing) }));
  const notStated: Choice = { value: 'not-stated', label: t('state.notStated') };
  const packages = usePackages().map((row) => ({
    value: row.code,
    label: `${row.code} ${nameOf(row)}`,
  }));
  const towns = [...choices(useTowns()), notStated];
  const units = [...choices(useUnits()), notStated];
  const programmes = choices(useProgrammes());
  const stageChoices = [
    ...stages.map((stage) => ({ value: stage, label: t(`stage.${stage}`) })),
    notStated,
  ];
  const showChoices = shows.flatMap((show): Choice[] => {
    if (show !== 'history') return [{ value: show, label: t(`projects.show.${show}`) }];
    return formerPeriod === null
      ? []
      : [{ value: show, label: t('projects.show.history', { period: formerPeriod }) }];
  });
  const select = (name: FilterName, label: string, list: readonly Choice[]): ReactNode => (
    <SelectField
      label={label}
      value={filter.values[name] ?? ''}
      choices={list}
      none={t('act.all')}
      onChange={(value) => {
        filter.set({ [name]: value });
      }}
      testId={`filter-${name}`}
    />
  );
  return (
    <FilterBox
      isEmpty={filter.isEmpty}
      onClear={filter.clear}
      first={
        <SearchField
          testId="project-search"
          value={filter.values.q ?? ''}
          onChange={(q) => {
            filter.set({ q });
          }}
        />
      }
    >
      {select('show', t('projects.showLabel'), showChoices)}
      {select('package', t('word.package'), packages)}
      {select('programme', t('word.programme'), programmes)}
      {select('town', t('word.town'), towns)}
      {select('stage', t('word.stage'), stageChoices)}
      {select('unit', t('word.unit'), units)}
    </FilterBox>
  );
}
