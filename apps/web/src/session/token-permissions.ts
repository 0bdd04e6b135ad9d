/** What a token may not carry: who gets in is decided by people. */
export const neverScopes: ReadonlySet<string> = new Set(['people.write', 'sign-in-policy.write']);

/** What a permission cannot do without, as the server has it: what changes something reads it first. */
export const neededFor: Readonly<Record<string, string>> = {
  'plan.settings': 'plan.list',
  'unit.write': 'unit.read',
  'project.write': 'project.read',
  'milestone.write': 'milestone.read',
  'report.write': 'report.read',
  'report.verify': 'report.read',
  'ledger.reverse': 'ledger.read',
  'allocation.write': 'plan.read',
  'budget.write': 'project.read',
  'digest.deliver': 'digest.read',
};

/** The chosen permissions with what they need. */
export const withNeeded = (chosen: readonly string[]): string[] => [
  ...new Set(chosen.flatMap((permission) => [permission, neededFor[permission] ?? permission])),
];
