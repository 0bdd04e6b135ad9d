import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../layout/button.js';
import { Notice } from '../layout/notice.js';
import { withQuery } from '../api/address.js';
import { read } from '../api/client.js';

/** Name of the identity provider; null while unknown and where there is none. */
export function useProviderName(): string | null {
  const about = useQuery({
    queryKey: ['oidc'],
    queryFn: ({ signal }) => read<{ name: string | null }>('/oidc', signal),
    staleTime: Infinity,
  });
  return about.data?.name ?? null;
}

/** The way in by the identity provider, below the password. */
export function ProviderSignIn(props: { name: string; next: string | null }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <p className="sign-in-or">{t('session.or')}</p>
      <Button
        block
        size="large"
        href={withQuery('/api/v1/oidc/start', { next: props.next })}
        data-testid="provider-sign-in"
      >
        {t('session.withProvider', { name: props.name })}
      </Button>
    </>
  );
}

const failures = ['unknown-person', 'refused', 'expired', 'unreachable'] as const;

/** Why the identity provider's way in led back here. */
export function ProviderRefusal(props: { name: string; failure: string }): ReactNode {
  const { t } = useTranslation();
  const failure = failures.find((known) => known === props.failure) ?? 'unreachable';
  return (
    <Notice
      type="warning"
      testId="sign-in-refused"
      title={t(`session.refused.${failure}`, { name: props.name })}
    />
  );
}
