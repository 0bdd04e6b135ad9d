import type { UnitRow } from '../api/wire.js';

/** A unit and how many stand above it among those shown. */
export interface PlacedUnit {
  readonly unit: UnitRow;
  readonly depth: number;
}

/** Units in the order of their tree, each after the one above it; what is above all shown comes first. */
export function inTreeOrder(units: readonly UnitRow[]): PlacedUnit[] {
  const codes = new Set(units.map(({ code }) => code));
  const below = (parent: string | null, depth: number): PlacedUnit[] =>
    units
      .filter(({ parentCode }) =>
        parent === null ? parentCode === null || !codes.has(parentCode) : parentCode === parent,
      )
      .flatMap((unit) => [{ unit, depth }, ...below(unit.code, depth + 1)]);
  return below(null, 0);
}

/** A name moved to the right by its depth, for lists that show no lines. */
export const indented = (name: string, depth: number): string => `${'　'.repeat(depth)}${name}`;

/** The unit and all below it: where it cannot be moved to. */
export function withAllBelow(units: readonly UnitRow[], code: string): Set<string> {
  const found = new Set([code]);
  for (const { unit } of inTreeOrder(units))
    if (unit.parentCode !== null && found.has(unit.parentCode)) found.add(unit.code);
  return found;
}
