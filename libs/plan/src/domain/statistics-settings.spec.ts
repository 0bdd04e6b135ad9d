import type { Month } from '#libs/kernel';
import { dayOfMonth, type MonthDay } from './statistics-settings.js';

describe('the day of a month', () => {
  it.each<[string, number, MonthDay['monthsLater'], string]>([
    ['2024-05', 6, 1, '2024-06-06'],
    ['2024-12', 6, 1, '2025-01-06'],
    ['2024-01', 31, 1, '2024-02-29'],
    ['2023-01', 31, 1, '2023-02-28'],
    ['2024-06', 31, 0, '2024-06-30'],
    ['2024-05', 25, 0, '2024-05-25'],
  ])('of %s on day %i, %i months later, is %s', (month, day, monthsLater, on) => {
    expect(dayOfMonth(month as Month, { day, monthsLater })).toBe(on);
  });
});
