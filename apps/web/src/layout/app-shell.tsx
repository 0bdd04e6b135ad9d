import { Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';
import { usePlan } from '../api/reference.js';
import { useLanguage } from '../i18n/names.js';
import { usePlanPath } from '../session/plan-context.js';
import { dayInWords } from './instant-text.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { MenuIcon } from './icons.js';
import { LanguageSwitch } from './language-switch.js';
import { PageGuard } from './page-guard.js';
import { PlanSwitch } from './plan-switch.js';
import { SideMenu } from './side-menu.js';
import { Loading } from './states.js';
import { UserMenu } from './user-menu.js';

/** The frame of every page: name of the plan, way to the pages, and the banner of demo data. */
export function AppShell(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const plan = usePlan();
  const path = usePlanPath();
  const { pathname } = useLocation();
  const [menuOpen, setMenuOpen] = useState(false);
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {t('nav.skip')}
      </a>
      <header>
        <div className="top">
          <Button
            className="top-menu"
            type="text"
            icon={<MenuIcon />}
            aria-label={t('nav.menu')}
            onClick={() => {
              setMenuOpen(true);
            }}
          />
          <Link className="brand" to={path('')}>
            <img src="/gangmu.svg" alt="" width="26" height="26" />
            <span>{t('app.name')}</span>
          </Link>
          <PlanSwitch />
          <LanguageSwitch />
          <UserMenu />
        </div>
        {plan?.isDemo && (
          <div className="demo-banner" role="note" data-testid="demo-banner">
            <strong>{t('app.demo')}</strong>{' '}
            <time dateTime={plan.today}>
              {t('app.demoDay', { day: dayInWords(plan.today, language) })}
            </time>{' '}
            · {t('app.demoWhy')}
          </div>
        )}
      </header>
      <div className="shell-body">
        <nav className="side" aria-label={t('nav.menu')}>
          <SideMenu />
        </nav>
        {menuOpen && (
          <Dialog
            from="left"
            title={t('app.name')}
            onClose={() => {
              setMenuOpen(false);
            }}
          >
            <PlanSwitch
              onGo={() => {
                setMenuOpen(false);
              }}
            />
            <nav aria-label={t('nav.menu')}>
              <SideMenu
                onGo={() => {
                  setMenuOpen(false);
                }}
              />
            </nav>
          </Dialog>
        )}
        <main id="content" className="content" tabIndex={-1}>
          <PageGuard key={pathname}>
            <Suspense fallback={<Loading />}>
              <Outlet />
            </Suspense>
          </PageGuard>
        </main>
      </div>
    </div>
  );
}
