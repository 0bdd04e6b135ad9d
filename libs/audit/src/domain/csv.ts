/** Excel reads a file as UTF-8 only when it begins with this. */
export const BOM = '\uFEFF';

/** What a spreadsheet would take for a formula. Source: OWASP, CSV Injection */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** One line of a CSV file (RFC 4180). A cell that would be a formula gets an apostrophe before it. */
export function csvLine(cells: readonly string[]): string {
  const written = cells.map((cell) => {
    const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
    return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
  });
  return `${written.join(',')}\r\n`;
}
