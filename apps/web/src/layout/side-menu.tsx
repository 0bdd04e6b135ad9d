import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { usePlan } from '../api/reference.js';
import { usePlanPath } from '../session/plan-context.js';
import { usePermissions } from '../session/session.js';
import { pageGroups, pageKeys } from './page-keys.js';

/** The permission a page needs to have anything to show. */
const needs: Readonly<Record<string, string>> = {
  overview: 'project.read',
  projects: 'project.read',
  milestones: 'milestone.read',
  ledger: 'ledger.read',
  reports: 'report.write',
  verification: 'report.verify',
  digests: 'digest.read',
  'demo-mailbox': 'digest.read',
  allocation: 'plan.read',
  programmes: 'plan.read',
  indicators: 'plan.read',
  commitments: 'plan.read',
  units: 'unit.read',
  people: 'people.write',
  'sign-in-policy': 'sign-in-policy.write',
  audit: 'audit.read',
};

/** Where somebody begins who may not see the overview: the first page of the menu that is theirs. */
export function useFirstPage(): string {
  const permissions = usePermissions();
  return pageKeys.find((page) => permissions.includes(needs[page] ?? '')) ?? 'me';
}

/** The way to the pages; those a person may do nothing on are left out. */
export function SideMenu(props: { onGo?: () => void }): ReactNode {
  const { t } = useTranslation();
  const path = usePlanPath();
  const permissions = usePermissions();
  const isDemo = usePlan()?.isDemo ?? false;
  const shown = (page: string): boolean =>
    (needs[page] === undefined || permissions.includes(needs[page])) &&
    (isDemo || page !== 'demo-mailbox');
  return (
    <div className="side-menu">
      {pageGroups.map((group) => (
        <div key={group.key} hidden={!group.pages.some(shown)}>
          <p className="side-group">{t(`nav.${group.key}`)}</p>
          <ul>
            {group.pages.filter(shown).map((page) => (
              <li key={page}>
                <NavLink
                  to={path(page === 'overview' ? '' : `/${page}`)}
                  end={page === 'overview'}
                  data-testid={`nav-${page}`}
                  {...(props.onGo ? { onClick: props.onGo } : {})}
                >
                  {t(`nav.${page}`)}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
