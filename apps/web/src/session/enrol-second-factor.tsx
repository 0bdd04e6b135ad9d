import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { write } from '../api/client.js';
import { Loading, ProblemView } from '../layout/states.js';
import { CodeForm } from './code-form.js';
import { QrCode } from './qr-code.js';
import { RecoveryCodes } from './recovery-codes.js';

export interface Offer {
  readonly secret: string;
  readonly uri: string;
}

/** Enrolling from the first offer, which needs no code. */
export function EnrolFirst(props: { onDone: () => void; onCancel?: () => void }): ReactNode {
  const offer = useQuery({
    queryKey: ['second-factor-offer'],
    queryFn: () => write<Offer>('POST', '/session/second-factor', {}),
    // One secret for one enrolment: a second reading would make the one just scanned worthless.
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  if (offer.isError) return <ProblemView problem={offer.error} />;
  if (offer.data === undefined) return <Loading />;
  return <Enrol offer={offer.data} {...props} />;
}

/** The app scans the secret and shows its first code; then the recovery codes are given. */
export function Enrol(props: {
  offer: Offer;
  onDone: () => void;
  onCancel?: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { secret, uri } = props.offer;
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes !== null) return <RecoveryCodes codes={codes} onKept={props.onDone} />;
  return (
    <div className="enrol" data-testid="enrol">
      <ol className="steps">
        <li>
          {t('secondFactor.scan')}
          <div className="enrol-secret">
            <QrCode text={uri} label={t('secondFactor.qrCode')} />
            <div>
              <p className="faint">{t('secondFactor.orType')}</p>
              <code data-testid="totp-secret">{secret.replace(/.{4}(?=.)/g, '$& ')}</code>
            </div>
          </div>
        </li>
        <li>
          {t('secondFactor.thenCode')}
          <CodeForm
            act={t('secondFactor.confirm')}
            allowsRecovery={false}
            onCode={async (code) => {
              const { recoveryCodes } = await write<{ recoveryCodes: string[] }>(
                'PUT',
                '/session/second-factor',
                { code },
              );
              setCodes(recoveryCodes);
            }}
            {...(props.onCancel ? { onCancel: props.onCancel } : {})}
          />
        </li>
      </ol>
    </div>
  );
}
