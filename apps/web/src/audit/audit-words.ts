import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/names.js';
import { instantText } from '../layout/instant-text.js';
import { exactMoney, yuanOf, type Language } from '../money/money.js';

type Words = Readonly<Record<string, string>>;

/** The log in words: acts, objects, fields and their values; what has no words is shown as it is recorded. */
export interface AuditWords {
  readonly actions: Words;
  readonly objects: Words;
  field(name: string): string;
  value(name: string, value: unknown): string;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const isAmount = (name: string): boolean => name.endsWith('Fen');
const lastOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

export function useAuditWords(): AuditWords {
  const { t } = useTranslation();
  const language = useLanguage();
  const all = { returnObjects: true } as const;
  const fields: Words = {
    ...t('projects.field', all),
    name: t('audit.name'),
    ...t('audit.fields', all),
  };
  const ofField: Readonly<Record<string, Words>> = {
    stage: t('stage', all),
    state: t('reportState', all),
    role: t('role', all),
    administrator: t('role', all),
    roles: t('role', all),
    secondFactorFor: t('role', all),
    measure: t('measure', all),
    fundingSource: t('fundingSource', all),
    constructionNature: t('nature', all),
    weekday: t('weekday', all),
    action: t('audit.actions', all),
    objectType: t('audit.objects', all),
    by: t('audit.ways', all),
  };
  const yes = t('audit.yes');
  const no = t('audit.no');

  const one = (name: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return '—';
    if (typeof value === 'boolean') return value ? yes : no;
    if (Array.isArray(value))
      return value
        .map((item: unknown) => one(name, item))
        .join(
          value.some((item) => typeof item === 'object') ? '\n' : language === 'zh' ? '、' : ', ',
        );
    if (typeof value === 'object')
      return Object.entries(value)
        .filter(([, inner]) => inner !== null && inner !== '')
        .sort(([name1], [name2]) => Number(isAmount(name1)) - Number(isAmount(name2)))
        .map(([key, inner]) => one(key, inner))
        .join(' ');
    return textOf(
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
      ofField,
      language,
    );
  };
  return {
    actions: t('audit.actions', all),
    objects: t('audit.objects', all),
    field: (name) =>
      name
        .split('.')
        .map((part) => fields[part] ?? part)
        .join(' · '),
    value: (name, value) => one(lastOf(name), value),
  };
}

function textOf(
  name: string,
  text: string,
  ofField: Readonly<Record<string, Words>>,
  language: Language,
): string {
  if (isAmount(name) && /^-?\d+$/.test(text)) return exactMoney(yuanOf(BigInt(text)), language);
  if (INSTANT.test(text)) return instantText(text, language);
  return ofField[name]?.[text] ?? text;
}
