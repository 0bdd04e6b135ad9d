import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../layout/button.js';
import type { Pending } from '../api/wire.js';
import { ChangePassword } from './change-password.js';
import { CodeForm } from './code-form.js';
import { EnrolFirst } from './enrol-second-factor.js';
import { useSessionActs } from './session.js';

/** What must be done after the password and before anything else; one may also leave. */
export function SignInPending(props: {
  pending: Pending;
  name: string;
  onDone: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { passCode, signOut } = useSessionActs();
  return (
    <>
      <h1>{t(`session.pending.${props.pending}`)}</h1>
      <p className="page-note">{props.name}</p>
      {props.pending === 'second-factor-code' && (
        <CodeForm act={t('session.signIn')} isWide onCode={passCode} />
      )}
      {props.pending === 'second-factor-enrolment' && (
        <>
          <p>{t('secondFactor.obligatory')}</p>
          <EnrolFirst onDone={props.onDone} />
        </>
      )}
      {props.pending === 'password-change' && (
        <>
          <p>{t('session.passwordExpired')}</p>
          <ChangePassword onDone={props.onDone} />
        </>
      )}
      <Button type="link" className="link-act" onClick={() => void signOut()}>
        {t('session.signInAsOther')}
      </Button>
    </>
  );
}
