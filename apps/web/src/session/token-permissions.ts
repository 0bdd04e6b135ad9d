/** What a token may not carry: who gets in is decided by people. */
export const neverScopes: ReadonlySet<string> = new Set(['people.write', 'sign-in-policy.write']);

/** Acts by what they are done to, each with what it reads first, as the server has it. */
const readFirst = {
  plan: { settings: ['plan', 'list'] },
  unit: { write: ['unit', 'read'] },
  project: { write: ['project', 'read'] },
  milestone: { write: ['milestone', 'read'] },
  report: { write: ['report', 'read'], verify: ['report', 'read'] },
  ledger: { reverse: ['ledger', 'read'] },
  allocation: { write: ['plan', 'read'] },
  budget: { write: ['project', 'read'] },
  digest: { deliver: ['digest', 'read'] },
} as const;

/** What a permission cannot do without: whatever is changed is read first. */
export const neededFor: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries<Readonly<Record<string, readonly string[]>>>(readFirst).flatMap(([thing, acts]) =>
    Object.entries(acts).map(([act, needed]) => [`${thing}.${act}`, needed.join('.')]),
  ),
);

/** The chosen permissions with what they need. */
export const withNeeded = (chosen: readonly string[]): string[] => [
  ...new Set(chosen.flatMap((permission) => [permission, neededFor[permission] ?? permission])),
];
