/** What a responsible unit (责任单位) is. */
export const unitKinds = ['district', 'bureau', 'street', 'company', 'other'] as const;
export type UnitKind = (typeof unitKinds)[number];
