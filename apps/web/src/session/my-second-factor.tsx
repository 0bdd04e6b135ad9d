import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { read, write } from '../api/client.js';
import { InstantText } from '../layout/instant-text.js';
import { ReadView } from '../layout/states.js';
import { useTell } from '../layout/use-tell.js';
import { CodeForm } from './code-form.js';
import { Enrol, EnrolFirst, type Offer } from './enrol-second-factor.js';
import { RecoveryCodes } from './recovery-codes.js';

interface State {
  readonly confirmedAt: string | null;
  readonly isObligatory: boolean;
  readonly recoveryCodesLeft: number;
}

type Step =
  | { readonly is: 'enrolling' | 'ask-replace' | 'ask-renew' | 'ask-remove' }
  | { readonly is: 'replacing'; readonly offer: Offer }
  | { readonly is: 'codes'; readonly codes: readonly string[] };

const FEW_CODES = 3;

/** Turning the second factor on and off, moving it to another phone, and new recovery codes. */
export function MySecondFactor(): ReactNode {
  const { t } = useTranslation();
  const tell = useTell();
  const queries = useQueryClient();
  const [step, setStep] = useState<Step | null>(null);
  const state = useQuery({
    queryKey: ['second-factor'],
    queryFn: ({ signal }) => read<State>('/session/second-factor', signal),
  });
  const done = (): void => {
    setStep(null);
    void queries.invalidateQueries({ queryKey: ['second-factor'] });
  };
  const cancel = (): void => {
    setStep(null);
  };
  if (step?.is === 'enrolling') return <EnrolFirst onDone={done} onCancel={cancel} />;
  if (step?.is === 'replacing') return <Enrol offer={step.offer} onDone={done} onCancel={cancel} />;
  if (step?.is === 'codes') return <RecoveryCodes codes={step.codes} onKept={done} />;
  if (step?.is === 'ask-replace')
    return (
      <CodeForm
        act={t('secondFactor.goOn')}
        onCancel={cancel}
        onCode={async (code) => {
          const offer = await write<Offer>('POST', '/session/second-factor', { code });
          setStep({ is: 'replacing', offer });
        }}
      />
    );
  if (step?.is === 'ask-renew')
    return (
      <CodeForm
        act={t('secondFactor.renew')}
        onCancel={cancel}
        onCode={async (code) => {
          const path = '/session/second-factor/recovery-codes';
          const { recoveryCodes } = await write<{ recoveryCodes: string[] }>('POST', path, {
            code,
          });
          setStep({ is: 'codes', codes: recoveryCodes });
        }}
      />
    );
  if (step?.is === 'ask-remove')
    return (
      <CodeForm
        act={t('secondFactor.remove')}
        isDangerous
        onCancel={cancel}
        onCode={async (code) => {
          await write('DELETE', '/session/second-factor', { code });
          done();
          tell(t('secondFactor.removed'));
        }}
      />
    );
  const go = (is: 'enrolling' | 'ask-replace' | 'ask-renew' | 'ask-remove') => () => {
    setStep({ is });
  };
  return (
    <ReadView read={state}>
      {({ confirmedAt, isObligatory, recoveryCodesLeft }) =>
        confirmedAt === null ? (
          <Button type="primary" onClick={go('enrolling')} data-testid="second-factor-enrol">
            {t('secondFactor.enrol')}
          </Button>
        ) : (
          <div className="form">
            <p data-testid="second-factor-on">
              ✓ {t('secondFactor.since')} <InstantText instant={confirmedAt} /> ·{' '}
              <span className={recoveryCodesLeft <= FEW_CODES ? 'warn' : undefined}>
                {t('secondFactor.codesLeft', { left: recoveryCodesLeft })}
              </span>
            </p>
            <div className="form-acts">
              <Button onClick={go('ask-replace')}>{t('secondFactor.replace')}</Button>
              <Button onClick={go('ask-renew')}>{t('secondFactor.renew')}</Button>
              {!isObligatory && (
                <Button danger onClick={go('ask-remove')} data-testid="second-factor-remove">
                  {t('secondFactor.remove')}
                </Button>
              )}
            </div>
          </div>
        )
      }
    </ReadView>
  );
}
