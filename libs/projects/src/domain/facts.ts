/** How a fact is known: stated by the plan, inferred by who read it, or confirmed by an office. */
export const bases = ['stated', 'inferred', 'confirmed'] as const;
export type Basis = (typeof bases)[number];

/** How a stage is known: by the plan's words, or confirmed by an office. */
export const stageBases = ['plan', 'confirmed'] as const;
export type StageBasis = (typeof stageBases)[number];

/** Whose work a project is: the district's, or one it only supports. */
export const projectScopes = ['district', 'city', 'regional'] as const;
export type ProjectScope = (typeof projectScopes)[number];

/** When a project is of: planned for this period, or kept as history of the one before. */
export const projectPeriods = ['current', 'former'] as const;
export type ProjectPeriod = (typeof projectPeriods)[number];
