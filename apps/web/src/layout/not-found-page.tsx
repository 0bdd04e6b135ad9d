import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePlanPath } from '../session/plan-context.js';
import { Page } from './page.js';
import { Empty } from './states.js';

export function NotFoundPage(): ReactNode {
  const { t } = useTranslation();
  const path = usePlanPath();
  return (
    <Page title={t('state.noPage')}>
      <Empty text={t('state.noPageWhat')}>
        <Link to={path('')}>{t('state.toStart')}</Link>
      </Empty>
    </Page>
  );
}
