import { useLanguage, type NamedThing } from '../i18n/names.js';
import { usePlanList, usePlanRead } from './queries.js';
import type { Named, Page, PackageRow, Plan, Programme, UnitRow } from './wire.js';

/** The plan itself. */
export const usePlan = (): Plan | undefined => usePlanRead<Plan>('').data;

export const usePackages = (): readonly PackageRow[] =>
  usePlanRead<Page<PackageRow>>('/packages', {}, { lasting: true }).data?.items ?? [];

export const useProgrammes = (): readonly Programme[] =>
  usePlanRead<Page<Programme>>('/programmes', {}, { lasting: true }).data?.items ?? [];

export const useTowns = (): readonly Named[] =>
  usePlanRead<Page<Named>>('/towns', {}, { lasting: true }).data?.items ?? [];

export const useUnits = (): readonly UnitRow[] => usePlanList<UnitRow>('/units').data ?? [];

/** A function from a code to the name of what it stands for, in the reader's language. */
export function useNamesOf(things: readonly NamedThing[]): (code: string) => string {
  const language = useLanguage();
  const names = new Map(
    things.map((thing) => [
      thing.code,
      language === 'en' && thing.nameEn ? thing.nameEn : thing.name,
    ]),
  );
  return (code) => names.get(code) ?? code;
}
