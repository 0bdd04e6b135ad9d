/** The menu: groups of pages, named as their addresses are. */
export const pageGroups = [
  { key: 'portfolio', pages: ['overview', 'projects', 'milestones', 'ledger'] },
  { key: 'reporting', pages: ['reports', 'verification', 'digests', 'demo-mailbox'] },
  { key: 'plan', pages: ['allocation', 'programmes', 'indicators', 'commitments'] },
  { key: 'settings', pages: ['units', 'people', 'sign-in-policy', 'audit', 'me'] },
] as const;

export type PageKey = (typeof pageGroups)[number]['pages'][number];

export const pageKeys: readonly PageKey[] = pageGroups.flatMap(
  ({ pages }): readonly PageKey[] => pages,
);
