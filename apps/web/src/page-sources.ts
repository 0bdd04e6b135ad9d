import type { ComponentType } from 'react';
import { withQuery } from './api/address.js';
import { preferences } from './i18n/preferences.js';
import { needWords, type Feature } from './i18n/words.js';

/** Where a page comes from: its own chunk, the words it needs, and what it reads first. */
export interface PageSource {
  /** The page, once it and its words are there. */
  readonly load: () => Promise<{ default: ComponentType }>;
  /** The paths below the plan that it asks for at once, asked for before the page itself has come. */
  readonly reads: (search: URLSearchParams) => readonly string[];
}

const page = <N extends string>(
  fetchPage: () => Promise<Record<N, ComponentType>>,
  name: N,
  words: readonly Feature[],
  reads: PageSource['reads'] = () => [],
): PageSource => ({
  load: async () => {
    const [module] = await Promise.all([fetchPage(), needWords(preferences.language(), words)]);
    return { default: module[name] };
  },
  reads,
});

export const signInPage = page(() => import('./session/sign-in-page.js'), 'SignInPage', [
  'session',
]);

/** The pages of a plan by their path below it. */
export const planPages = {
  '': page(
    () => import('./overview/overview-page.js'),
    'OverviewPage',
    ['overview'],
    (search) => [
      withQuery('/overview', { asOf: search.get('asOf') }),
      withQuery('/rollup', { by: 'year', measure: 'completed', asOf: search.get('asOf') }),
    ],
  ),
  projects: page(() => import('./projects/projects-page.js'), 'ProjectsPage', [
    'overview',
    'projects',
  ]),
  'projects/new': page(() => import('./projects/new-project-page.js'), 'NewProjectPage', [
    'projects',
  ]),
  'projects/:project': page(() => import('./projects/project-page.js'), 'ProjectPage', [
    'ledger',
    'milestones',
    'overview',
    'projects',
    'reports',
  ]),
  reports: page(() => import('./reports/my-reports-page.js'), 'MyReportsPage', [
    'overview',
    'reports',
  ]),
  'reports/new': page(() => import('./reports/new-report-page.js'), 'NewReportPage', [
    'ledger',
    'milestones',
    'reports',
  ]),
  'reports/:report': page(() => import('./reports/report-page.js'), 'ReportPage', [
    'ledger',
    'milestones',
    'reports',
  ]),
  verification: page(() => import('./verification/verification-page.js'), 'VerificationPage', [
    'ledger',
    'milestones',
    'reports',
    'verification',
  ]),
  allocation: page(() => import('./allocation/allocation-page.js'), 'AllocationPage', [
    'allocation',
    'overview',
  ]),
  milestones: page(
    () => import('./milestones/milestones-page.js'),
    'MilestonesPage',
    ['milestones'],
    (search) => [withQuery('/milestones', { state: search.get('state') ?? 'overdue' })],
  ),
  programmes: page(() => import('./plan/programmes-page.js'), 'ProgrammesPage', [
    'overview',
    'plan',
  ]),
  'programmes/:programme': page(() => import('./plan/programme-page.js'), 'ProgrammePage', [
    'overview',
    'plan',
    'projects',
  ]),
  indicators: page(() => import('./plan/indicators-page.js'), 'IndicatorsPage', ['plan']),
  commitments: page(() => import('./plan/commitments-page.js'), 'CommitmentsPage', ['plan']),
  digests: page(
    () => import('./digests/digests-page.js'),
    'DigestsPage',
    ['digests', 'overview'],
    () => ['/digests'],
  ),
  'digests/:digest': page(() => import('./digests/digest-page.js'), 'DigestPage', [
    'digests',
    'overview',
    'people',
  ]),
  'demo-mailbox': page(() => import('./demo-mailbox/mailbox-page.js'), 'MailboxPage', [
    'demo-mailbox',
  ]),
  'demo-mailbox/:mail': page(() => import('./demo-mailbox/mail-page.js'), 'MailPage', [
    'demo-mailbox',
  ]),
  ledger: page(() => import('./ledger/ledger-page.js'), 'LedgerPage', ['ledger', 'overview']),
  audit: page(() => import('./audit/audit-page.js'), 'AuditPage', ['audit', 'projects']),
  units: page(() => import('./units/units-page.js'), 'UnitsPage', ['units']),
  people: page(() => import('./people/people-page.js'), 'PeoplePage', ['people', 'session']),
  'sign-in-policy': page(
    () => import('./sign-in-policy/sign-in-policy-page.js'),
    'SignInPolicyPage',
    ['sign-in-policy'],
  ),
  me: page(() => import('./session/me-page.js'), 'MePage', ['session']),
} satisfies Readonly<Record<string, PageSource>>;

/** The page an address of this site leads to, and the plan it is in. */
export function pageAt(pathname: string): { plan: string; source: PageSource } | null {
  const [, plan, rest] = /^\/plans\/([^/]+)\/?(.*?)\/?$/.exec(pathname) ?? [];
  if (plan === undefined || rest === undefined) return null;
  const parts = rest.split('/');
  const fits = (path: string): boolean => {
    const pattern = path.split('/');
    return (
      pattern.length === parts.length &&
      pattern.every((part, at) => part.startsWith(':') || part === parts[at])
    );
  };
  const pages: Readonly<Record<string, PageSource>> = planPages;
  const source = pages[rest] ?? Object.entries(pages).find(([path]) => fits(path))?.[1];
  return source === undefined ? null : { plan, source };
}
