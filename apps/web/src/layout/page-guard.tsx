import { Alert, Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

function Broken(): ReactNode {
  const { t } = useTranslation();
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      data-testid="page-broken"
      title={t('state.broken')}
      description={
        <>
          <p>{t('state.brokenWhat')}</p>
          <Button
            onClick={() => {
              window.location.reload();
            }}
          >
            {t('act.reload')}
          </Button>
        </>
      }
    />
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
