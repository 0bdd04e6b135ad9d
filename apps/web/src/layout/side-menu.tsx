import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { usePlanPath } from '../session/plan-context.js';
import { useSession } from '../session/session.js';

const groups = [
  { key: 'portfolio', pages: ['overview', 'projects', 'milestones', 'ledger'] },
  { key: 'reporting', pages: ['reports', 'verification', 'digests'] },
  { key: 'plan', pages: ['allocation', 'programmes', 'indicators', 'commitments'] },
  { key: 'settings', pages: ['units', 'people', 'audit', 'me'] },
] as const;

const needs: Readonly<Record<string, string>> = {
  people: 'people.write',
  audit: 'audit.read',
  verification: 'report.verify',
  reports: 'report.write',
};

/** The way to the pages; those a person may do nothing on are left out. */
export function SideMenu(props: { onGo?: () => void }): ReactNode {
  const { t } = useTranslation();
  const path = usePlanPath();
  const permissions = useSession().data?.permissions ?? [];
  const shown = (page: string): boolean =>
    needs[page] === undefined || permissions.includes(needs[page]);
  return (
    <div className="side-menu">
      {groups.map((group) => (
        <div key={group.key}>
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
