/** Full-width digits and signs of Chinese keyboards as plain ones, without space around. */
const plain = (text: string): string =>
  text
    .replace(/[０-９－．／]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[−–—]/g, '-')
    .trim();

/**
 * A month as people write it, as YYYY-MM; null when it is none. Browsers without a month picker (Firefox and
 * Safari on a desk) show a line of text instead.
 *
 * @example readTypedMonth('2024年3月') === '2024-03'
 */
export function readTypedMonth(text: string): string | null {
  const match =
    /^(\d{4})\s*(?:[-./]|年)\s*(\d{1,2})\s*月?$/.exec(plain(text)) ??
    /^(\d{4})(\d{2})$/.exec(plain(text));
  const [, year = '', month = ''] = match ?? [];
  const number = Number(month);
  if (match === null || number < 1 || number > 12 || year < '1990' || year > '2099') return null;
  return `${year}-${month.padStart(2, '0')}`;
}

/** A whole number as typed, or null: two numbers pasted together are none. */
export function readTypedWhole(text: string): number | null {
  const digits = plain(text);
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

/** Whether a text is a day of the calendar the books take, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^(?:199|20\d)\d-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(text)
  );
}
