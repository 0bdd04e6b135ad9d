import type { Language } from './money.js';

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Months from one through another, as people write them beside a figure.
 *
 * @example monthsText('2024-01', '2024-05', 'zh') === '2024 年 1-5 月'
 * @example monthsText('2021-01', '2024-05', 'zh') === '2021-01 至 2024-05'
 */
export function monthsText(from: string, through: string, language: Language): string {
  const year = from.slice(0, 4);
  if (year !== through.slice(0, 4)) return `${from} ${language === 'zh' ? '至' : 'to'} ${through}`;
  const [first, last] = [Number(from.slice(5)), Number(through.slice(5))];
  if (language === 'zh')
    return first === last
      ? `${year} 年 ${String(first)} 月`
      : `${year} 年 ${String(first)}-${String(last)} 月`;
  const name = (month: number): string => NAMES[month - 1] ?? '';
  return first === last ? `${name(first)} ${year}` : `${name(first)}-${name(last)} ${year}`;
}

/** The month after another. */
export function monthAfter(month: string): string {
  const year = Number(month.slice(0, 4));
  const no = Number(month.slice(5));
  return no === 12
    ? `${String(year + 1)}-01`
    : `${String(year)}-${String(no + 1).padStart(2, '0')}`;
}
