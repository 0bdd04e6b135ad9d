/**
 * The shape of a national project code: `YYMM-DDDDDD-DD-TT-RRRRRC`, 20 characters and 4 hyphens. The
 * check character's algorithm is not public, so it is never checked nor made.
 *
 * Source: GB/T 40058-2021.
 */
export function isNationalCode(code: string): boolean {
  return /^\d{2}(0[1-9]|1[0-2])-\d{6}-\d{2}-\d{2}-\d{5}[0-9A-Z]$/.test(code);
}
