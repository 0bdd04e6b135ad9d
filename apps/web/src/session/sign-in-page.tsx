import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { Button } from '../layout/button.js';
import { TextField } from '../layout/fields.js';
import { LanguageSwitch } from '../layout/language-switch.js';
import { ProblemView } from '../layout/states.js';
import { ProviderRefusal, ProviderSignIn, useProviderName } from './provider-sign-in.js';
import { sessionQueryKey, useSession, useSessionActs } from './session.js';
import { SignInPending } from './sign-in-pending.js';

/** Only places of this page itself, never another site. */
const placeAfter = (next: string | null): string =>
  next !== null && /^\/(?![/\\])/.test(next) ? next : '/';

export function SignInPage(): ReactNode {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const session = useSession();
  const { signIn } = useSessionActs();
  const queries = useQueryClient();
  const provider = useProviderName();
  const refused = search.get('refused');
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const act = useMutation({
    mutationFn: () => signIn(username.trim(), password),
    meta: { signsIn: true },
  });
  useEffect(() => {
    document.title = `${t('session.signIn')} · 纲目`;
  }, [t]);
  const user = session.data;
  if (user?.pending === null) return <Navigate to={placeAfter(search.get('next'))} replace />;
  if (user)
    return (
      <main className="sign-in">
        <div className="sign-in-language">
          <LanguageSwitch />
        </div>
        <div className="sign-in-card sign-in-step" data-testid="sign-in-pending">
          <SignInPending
            pending={user.pending}
            name={user.name}
            onDone={() => void queries.invalidateQueries({ queryKey: sessionQueryKey })}
          />
        </div>
      </main>
    );
  return (
    <main className="sign-in">
      <div className="sign-in-language">
        <LanguageSwitch />
      </div>
      <form
        className="sign-in-card"
        data-testid="sign-in-form"
        onSubmit={(event) => {
          event.preventDefault();
          act.mutate();
        }}
      >
        <img src="/gangmu.svg" alt="" width="44" height="44" />
        <h1>{t('app.name')}</h1>
        <p className="page-note">{t('app.what')}</p>
        {search.has('next') && refused === null && !act.isError && (
          <p className="faint">{t('session.comeBack')}</p>
        )}
        {refused !== null && provider !== null && !act.isError && (
          <ProviderRefusal name={provider} failure={refused} />
        )}
        {act.isError && <ProblemView problem={act.error} />}
        <TextField
          label={t('session.username')}
          value={username}
          onChange={setUsername}
          autoComplete="username"
          autoCapitalize="none"
          autoFocus
          required
          testId="sign-in-username"
        />
        <TextField
          label={t('session.password')}
          type="password"
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          required
          testId="sign-in-password"
        />
        <Button
          type="primary"
          htmlType="submit"
          block
          size="large"
          loading={act.isPending}
          data-testid="sign-in-submit"
        >
          {t('session.signIn')}
        </Button>
        {provider !== null && <ProviderSignIn name={provider} next={search.get('next')} />}
      </form>
    </main>
  );
}
