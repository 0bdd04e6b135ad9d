import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadIcon } from '../layout/icons.js';
import { Button } from '../layout/button.js';
import { LanguageSwitch } from '../layout/language-switch.js';
import { Page, Section } from '../layout/page.js';
import { ChangePassword } from './change-password.js';
import { MySecondFactor } from './my-second-factor.js';
import { MySessions } from './my-sessions.js';
import { MyTokens } from './my-tokens.js';
import { useSession } from './session.js';

/** The signed-in person's own page: language, password, and where they are signed in. */
export function MePage(): ReactNode {
  const { t } = useTranslation();
  const user = useSession().data;
  return (
    <Page
      title={t('nav.me')}
      note={
        user &&
        `${user.name} · ${user.username} · ${user.roles.map((role) => t(`role.${role}`)).join('、')}`
      }
    >
      <Section title={t('session.language')}>
        <LanguageSwitch />
      </Section>
      <Section title={t('session.changePassword')}>
        <ChangePassword />
      </Section>
      <Section title={t('secondFactor.title')} note={t('secondFactor.note')}>
        <MySecondFactor />
      </Section>
      <Section title={t('session.sessions')} note={t('session.sessionsNote')}>
        <MySessions />
      </Section>
      <Section title={t('token.title')} note={t('token.note')}>
        <MyTokens />
      </Section>
      <Section title={t('session.myData')} note={t('session.myDataNote')}>
        <Button
          href="/api/v1/account/export"
          download
          icon={<DownloadIcon />}
          data-testid="export-my-data"
        >
          {t('session.exportMyData')}
        </Button>
      </Section>
    </Page>
  );
}
