import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTell } from '../layout/use-tell.js';

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The recovery codes, shown this once: to be kept on paper or in a file. */
export function RecoveryCodes(props: { codes: readonly string[]; onKept: () => void }): ReactNode {
  const { t } = useTranslation();
  const tell = useTell();
  const text = props.codes.join('\n');
  // Browsers give the clipboard to https and localhost alone.
  const clipboard = window.isSecureContext ? navigator.clipboard : null;
  return (
    <div className="recovery-codes" data-testid="recovery-codes">
      <h3>{t('secondFactor.recoveryCodes')}</h3>
      <p>{t('secondFactor.recoveryCodesWhat')}</p>
      <ol>
        {props.codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="form-acts">
        <Button
          onClick={() => {
            download('gangmu-recovery-codes.txt', `${t('secondFactor.recoveryCodes')}\n${text}\n`);
          }}
        >
          {t('secondFactor.download')}
        </Button>
        <Button
          onClick={() => {
            window.print();
          }}
        >
          {t('act.print')}
        </Button>
        {clipboard && (
          <Button
            onClick={() =>
              void clipboard.writeText(text).then(() => {
                tell(t('secondFactor.copied'));
              })
            }
          >
            {t('secondFactor.copy')}
          </Button>
        )}
        <Button type="primary" onClick={props.onKept} data-testid="codes-kept">
          {t('secondFactor.kept')}
        </Button>
      </div>
    </div>
  );
}
