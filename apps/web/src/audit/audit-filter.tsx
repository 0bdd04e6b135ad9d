import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField, type Choice } from '../layout/fields.js';
import { FilterBox } from '../layout/filter-box.js';
import type { UrlFilter } from '../layout/use-url-filter.js';
import { useAuditWords } from './audit-words.js';

export const filterNames = [
  'actor',
  'address',
  'action',
  'objectType',
  'objectKey',
  'from',
  'to',
] as const;
export type AuditFilterName = (typeof filterNames)[number];

const byLabel = (one: Choice, other: Choice): number => one.label.localeCompare(other.label, 'zh');
const choicesOf = (words: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(words)
    .map(([value, label]) => ({ value, label }))
    .sort(byLabel);

/** Acts about people, sign-in and the log itself lie in the installation's log, also the refused ones. */
const isOfInstallation = (action: string): boolean =>
  /^(access|identity|person|second-factor|session|sign-in-policy|token)\./.test(action);

/** Which rows of the log are shown; it lives in the address. */
export function AuditFilter({
  filter,
  ofInstallation,
}: {
  filter: UrlFilter<AuditFilterName>;
  ofInstallation: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const words = useAuditWords();
  const common = (name: AuditFilterName, label: string) => ({
    label,
    value: filter.values[name] ?? '',
    testId: `filter-${name}`,
    onChange: (value: string) => {
      filter.set({ [name]: value });
    },
  });
  const day = (name: 'from' | 'to') => (
    <TextField
      {...common(name, t(`audit.${name}`))}
      type="date"
      min="1990-01-01"
      max="2099-12-31"
    />
  );
  return (
    <FilterBox
      isEmpty={filter.isEmpty}
      onClear={filter.clear}
      first={<TextField {...common('actor', t('word.who'))} type="search" />}
    >
      {day('from')}
      {day('to')}
      <SelectField
        {...common('action', t('audit.action'))}
        choices={choicesOf(words.actions).filter(
          ({ value }) =>
            value === filter.values.action || isOfInstallation(value) === ofInstallation,
        )}
        none={t('act.all')}
      />
      <SelectField
        {...common('objectType', t('audit.objectType'))}
        choices={choicesOf(words.objects)}
        none={t('act.all')}
      />
      <TextField {...common('objectKey', t('audit.objectKey'))} type="search" />
      <TextField {...common('address', t('audit.address'))} type="search" />
    </FilterBox>
  );
}
