import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';
import { Notice } from './notice.js';

function Broken(): ReactNode {
  const { t } = useTranslation();
  return (
    <Notice type="error" testId="page-broken" title={t('state.broken')}>
      <p>{t('state.brokenWhat')}</p>
      <Button
        onClick={() => {
          window.location.reload();
        }}
      >
        {t('act.reload')}
      </Button>
    </Notice>
  );
}

/** Keeps a page that fails (or whose part could not be fetched) from taking the menu with it. */
export class PageGuard extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}
