import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { preferences } from './i18n/preferences.js';
import { needWords, type Feature } from './i18n/words.js';
import { AppShell } from './layout/app-shell.js';
import { NotFoundPage } from './layout/not-found-page.js';
import { useFirstPage } from './layout/side-menu.js';
import { Loading } from './layout/states.js';
import { PlanFrame } from './session/plan-frame.js';
import { RequireSession } from './session/require-session.js';

/** A page of its own chunk, shown once it and its words are there. */
const page = <N extends string>(
  load: () => Promise<Record<N, ComponentType>>,
  name: N,
  ...words: Feature[]
): ComponentType =>
  lazy(async (): Promise<{ default: ComponentType }> => {
    const [module] = await Promise.all([load(), needWords(preferences.language(), ...words)]);
    return { default: module[name] };
  });

const SignInPage = page(() => import('./session/sign-in-page.js'), 'SignInPage', 'session');
const OverviewPage = page(() => import('./overview/overview-page.js'), 'OverviewPage', 'overview');
const ProjectsPage = page(
  () => import('./projects/projects-page.js'),
  'ProjectsPage',
  'overview',
  'projects',
);
const NewProjectPage = page(
  () => import('./projects/new-project-page.js'),
  'NewProjectPage',
  'projects',
);
const ProjectPage = page(
  () => import('./projects/project-page.js'),
  'ProjectPage',
  'ledger',
  'milestones',
  'overview',
  'projects',
  'reports',
);
const MyReportsPage = page(
  () => import('./reports/my-reports-page.js'),
  'MyReportsPage',
  'overview',
  'reports',
);
const NewReportPage = page(
  () => import('./reports/new-report-page.js'),
  'NewReportPage',
  'ledger',
  'milestones',
  'reports',
);
const ReportPage = page(
  () => import('./reports/report-page.js'),
  'ReportPage',
  'ledger',
  'milestones',
  'reports',
);
const VerificationPage = page(
  () => import('./verification/verification-page.js'),
  'VerificationPage',
  'ledger',
  'milestones',
  'reports',
  'verification',
);
const AllocationPage = page(
  () => import('./allocation/allocation-page.js'),
  'AllocationPage',
  'allocation',
  'overview',
);
const MilestonesPage = page(
  () => import('./milestones/milestones-page.js'),
  'MilestonesPage',
  'milestones',
);
const ProgrammesPage = page(
  () => import('./plan/programmes-page.js'),
  'ProgrammesPage',
  'overview',
  'plan',
);
const ProgrammePage = page(
  () => import('./plan/programme-page.js'),
  'ProgrammePage',
  'overview',
  'plan',
  'projects',
);
const IndicatorsPage = page(() => import('./plan/indicators-page.js'), 'IndicatorsPage', 'plan');
const CommitmentsPage = page(() => import('./plan/commitments-page.js'), 'CommitmentsPage', 'plan');
const DigestsPage = page(
  () => import('./digests/digests-page.js'),
  'DigestsPage',
  'digests',
  'overview',
);
const DigestPage = page(
  () => import('./digests/digest-page.js'),
  'DigestPage',
  'digests',
  'overview',
  'people',
);
const LedgerPage = page(
  () => import('./ledger/ledger-page.js'),
  'LedgerPage',
  'ledger',
  'overview',
);
const PeoplePage = page(() => import('./people/people-page.js'), 'PeoplePage', 'people', 'session');
const AuditPage = page(() => import('./audit/audit-page.js'), 'AuditPage', 'audit', 'projects');
const SignInPolicyPage = page(
  () => import('./sign-in-policy/sign-in-policy-page.js'),
  'SignInPolicyPage',
  'sign-in-policy',
);
const UnitsPage = page(() => import('./units/units-page.js'), 'UnitsPage', 'units');
const MePage = page(() => import('./session/me-page.js'), 'MePage', 'session');

/** `/projects` and its like, without a plan, lead into the plan last open. */
function IntoPlan(): ReactNode {
  const { pathname, search } = useLocation();
  return <PlanFrame rest={`${pathname}${search}`} />;
}

/** The overview, or the first page of one's own for who may not see it. */
function FirstPage(): ReactNode {
  const first = useFirstPage();
  return first === 'overview' ? <OverviewPage /> : <Navigate to={first} replace />;
}

export function Pages(): ReactNode {
  return (
    <Suspense fallback={<Loading />}>
      <Routes>
        <Route path="/sign-in" element={<SignInPage />} />
        <Route element={<RequireSession />}>
          <Route path="/plans/:plan" element={<PlanFrame />}>
            <Route element={<AppShell />}>
              <Route index element={<FirstPage />} />
              <Route path="projects" element={<ProjectsPage />} />
              <Route path="projects/new" element={<NewProjectPage />} />
              <Route path="projects/:project" element={<ProjectPage />} />
              <Route path="reports" element={<MyReportsPage />} />
              <Route path="reports/new" element={<NewReportPage />} />
              <Route path="reports/:report" element={<ReportPage />} />
              <Route path="verification" element={<VerificationPage />} />
              <Route path="allocation" element={<AllocationPage />} />
              <Route path="milestones" element={<MilestonesPage />} />
              <Route path="programmes" element={<ProgrammesPage />} />
              <Route path="programmes/:programme" element={<ProgrammePage />} />
              <Route path="indicators" element={<IndicatorsPage />} />
              <Route path="commitments" element={<CommitmentsPage />} />
              <Route path="digests" element={<DigestsPage />} />
              <Route path="digests/:digest" element={<DigestPage />} />
              <Route path="ledger" element={<LedgerPage />} />
              <Route path="audit" element={<AuditPage />} />
              <Route path="units" element={<UnitsPage />} />
              <Route path="people" element={<PeoplePage />} />
              <Route path="sign-in-policy" element={<SignInPolicyPage />} />
              <Route path="me" element={<MePage />} />
              <Route path="*" element={<NotFoundPage />} />
            </Route>
          </Route>
          <Route path="/plans" element={<Navigate to="/" replace />} />
          <Route path="*" element={<IntoPlan />} />
        </Route>
      </Routes>
    </Suspense>
  );
}
