import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { pageKeys, type PageKey } from './page-keys.js';

/** Where somebody may go on from an address that leads nowhere: the same page without its conditions, its list. */
export function WaysOn(): ReactNode {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const [, plan, section = 'overview', rest] =
    /^(\/plans\/[^/]+)(?:\/([^/]+))?(?:\/(.+))?$/.exec(pathname) ?? [];
  if (plan === undefined) return null;
  const page = pageKeys.find((each): each is PageKey => each === section);
  return (
    <ul className="ways-on no-print" data-testid="ways-on">
      {search !== '' && (
        <li>
          <Link to={pathname}>{t('state.withoutConditions')}</Link>
        </li>
      )}
      {rest !== undefined && page !== undefined && (
        <li>
          <Link to={`${plan}/${section}`}>{t('state.backTo', { page: t(`nav.${page}`) })}</Link>
        </li>
      )}
      {section !== 'overview' && (
        <li>
          <Link to={plan}>{t('state.toStart')}</Link>
        </li>
      )}
    </ul>
  );
}
