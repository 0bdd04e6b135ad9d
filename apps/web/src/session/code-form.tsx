import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../layout/button.js';
import { ApiProblem } from '../api/problem.js';
import { TextField } from '../layout/fields.js';
import { ProblemView } from '../layout/states.js';

/** Asks for a code and does something with it; a wrong one is told at the field. */
export function CodeForm(props: {
  act: string;
  onCode: (code: string) => Promise<void>;
  onCancel?: () => void;
  /** Whether a recovery code may stand for a lost phone. */
  allowsRecovery?: boolean;
  isDangerous?: boolean;
  isWide?: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const { allowsRecovery = true } = props;
  const [code, setCode] = useState('');
  const [isRecovering, setRecovering] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const send = useMutation({
    mutationFn: () => props.onCode(code.trim()),
    onError: () => {
      setCode('');
      setRefusals(refusals + 1);
    },
  });
  const fault = send.error instanceof ApiProblem ? send.error.faultAt('/code') : null;
  return (
    <form
      className="form code-form"
      data-testid="code-form"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      {send.isError && fault === null && <ProblemView problem={send.error} />}
      <TextField
        // Another field each time, so that the cursor is in it again.
        key={`${String(isRecovering)}${String(refusals)}`}
        className={isRecovering ? 'code-field-recovery' : 'code-field'}
        label={t(isRecovering ? 'secondFactor.recoveryCode' : 'secondFactor.code')}
        hint={t(isRecovering ? 'secondFactor.recoveryCodeHint' : 'secondFactor.codeHint')}
        value={code}
        onChange={setCode}
        error={fault}
        required
        autoFocus
        autoCapitalize="none"
        spellCheck={false}
        {...(isRecovering
          ? { autoComplete: 'off', maxLength: 40 }
          : { autoComplete: 'one-time-code', inputMode: 'numeric' as const, maxLength: 7 })}
        testId="code"
      />
      <div className="form-acts">
        <Button
          type="primary"
          htmlType="submit"
          loading={send.isPending}
          danger={props.isDangerous ?? false}
          {...(props.isWide ? { block: true, size: 'large' as const } : {})}
          data-testid="code-submit"
        >
          {props.act}
        </Button>
        {props.onCancel && <Button onClick={props.onCancel}>{t('act.cancel')}</Button>}
        {allowsRecovery && (
          <Button
            type="link"
            className="link-act"
            onClick={() => {
              setCode('');
              send.reset();
              setRecovering(!isRecovering);
            }}
            data-testid="code-other"
          >
            {t(isRecovering ? 'secondFactor.useApp' : 'secondFactor.useRecovery')}
          </Button>
        )}
      </div>
    </form>
  );
}
