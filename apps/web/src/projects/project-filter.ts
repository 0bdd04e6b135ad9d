import type { QueryValues } from '../api/address.js';

export const filterNames = [
  'q',
  'package',
  'programme',
  'town',
  'unit',
  'stage',
  'planStage',
  'show',
  'chapter',
] as const;
export type FilterName = (typeof filterNames)[number];

/** Which of the plan's works are shown: those to build, or those a count of them leaves out. */
export const shows = [
  'to-build',
  'existing',
  'history',
  'supported-city',
  'supported-regional',
] as const;

const existing = '已有';

/** The API's parameters for what `show` means. */
export function showParameters(show: string | undefined): QueryValues {
  switch (show) {
    case 'to-build':
      return { toBuild: true };
    case 'existing':
      return { planStage: existing };
    case 'history':
      return { period: 'former' };
    case 'supported-city':
      return { scope: 'city' };
    case 'supported-regional':
      return { scope: 'regional' };
    default:
      return {};
  }
}

/** The API's parameters for a filter as the address holds it. */
export function projectParameters(values: Partial<Record<FilterName, string>>): QueryValues {
  const { show, ...rest } = values;
  return { ...rest, ...showParameters(show) };
}
