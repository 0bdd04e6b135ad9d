import { useTranslation } from 'react-i18next';
import { usePlan } from '../api/reference.js';
import { usePlanRead } from '../api/queries.js';
import type { Page, ProgrammeKind } from '../api/wire.js';
import { useLanguage, useWords } from './names.js';

/** How the plan that shows calls its own things; the page itself knows no plan's words. */
export function usePlanWords(): {
  /** The plan's period, and the one before; null where the plan holds nothing of that. */
  readonly period: string;
  readonly formerPeriod: string | null;
  /** The packages together. */
  readonly packages: string;
  readonly envelopeNote: string | null;
  readonly programmeKind: (kind: ProgrammeKind) => string;
} {
  const { t } = useTranslation();
  const say = useWords();
  const plan = usePlan();
  const optional = (words: Parameters<typeof say>[0] | null | undefined): string | null =>
    words ? say(words) : null;
  return {
    period: optional(plan?.period) ?? '',
    formerPeriod: optional(plan?.formerPeriod),
    packages: optional(plan?.packagesTitle) ?? t('word.package'),
    envelopeNote: optional(plan?.envelopeNote),
    programmeKind: (kind) => optional(plan?.programmeKinds[kind]) ?? t('word.programme'),
  };
}

/** A function that glosses a short word of the plan for English readers; what has no gloss stays as it is. */
export function useGloss(): (word: string) => string {
  const isEnglish = useLanguage() === 'en';
  const glossary = usePlanRead<Page<{ word: string; en: string }>>(
    '/glossary',
    {},
    { lasting: true, enabled: isEnglish },
  );
  if (!isEnglish) return (word) => word;
  const english = new Map(glossary.data?.items.map(({ word, en }) => [word, en]));
  return (word) => english.get(word) ?? word;
}
