import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckboxGroup } from '../layout/ant.js';
import { Button } from '../layout/button.js';
import { TextArea } from '../layout/input.js';
import { tell } from '../layout/tell.js';
import { write } from '../api/client.js';
import { ApiProblem } from '../api/problem.js';
import { useToldWrite } from '../api/use-write.js';
import { SelectField, TextField } from '../layout/fields.js';
import { ProblemView } from '../layout/states.js';
import { usePermissionWords } from './permission-words.js';
import { useSession } from './session.js';
import { neededFor, neverScopes, withNeeded } from './token-permissions.js';

const lives = [30, 90, 180, 365] as const;

/** The new token, shown this once. */
function TokenOnce(props: { token: string; onDone: () => void }): ReactNode {
  const { t } = useTranslation();
  // Browsers give the clipboard to https and localhost alone.
  const clipboard = window.isSecureContext ? navigator.clipboard : null;
  return (
    <div className="form" data-testid="token-once">
      <p>{t('token.once')}</p>
      <TextArea
        value={props.token}
        readOnly
        rows={1}
        className="code"
        aria-label={t('token.title')}
        onFocus={(event) => {
          event.target.select();
        }}
        data-testid="token-text"
      />
      <p className="field-hint code">Authorization: Bearer gmt_…</p>
      <div className="form-acts">
        {clipboard && (
          <Button
            type="primary"
            onClick={() =>
              void clipboard.writeText(props.token).then(() => {
                tell(t('token.copied'));
              })
            }
            data-testid="token-copy"
          >
            {t('token.copy')}
          </Button>
        )}
        <Button onClick={props.onDone} data-testid="token-kept">
          {t('token.kept')}
        </Button>
      </div>
    </div>
  );
}

/** Makes a token: what for, what it may do, for how long. */
export function NewToken(props: { onDone: () => void }): ReactNode {
  const { t } = useTranslation();
  const held = useSession().data?.permissions ?? [];
  const wordsOf = usePermissionWords();
  const [name, setName] = useState('');
  const [days, setDays] = useState('90');
  const [scopes, setScopes] = useState<readonly string[]>([]);
  const make = useToldWrite({
    does: () => write<{ token: string }>('POST', '/tokens', { name, scopes, days: Number(days) }),
    says: () => t('state.addedOf', { name }),
  });
  if (make.data) return <TokenOnce token={make.data.token} onDone={props.onDone} />;
  const problem = make.error instanceof ApiProblem ? make.error : null;
  const needed = [...new Set(scopes.flatMap((scope) => neededFor[scope] ?? []))];
  const fault = (field: string): string | null => problem?.faultAt(`/${field}`) ?? null;
  return (
    <form
      className="form"
      data-testid="token-form"
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate();
      }}
    >
      {make.isError && <ProblemView problem={make.error} />}
      <TextField
        label={t('token.name')}
        value={name}
        onChange={setName}
        required
        maxLength={60}
        hint={t('token.nameHint')}
        error={fault('name')}
        testId="token-name"
      />
      <SelectField
        label={t('token.life')}
        value={days}
        onChange={setDays}
        choices={lives.map((life) => ({
          value: String(life),
          label: t('token.days', { days: life }),
        }))}
        error={fault('days')}
        testId="token-days"
      />
      <fieldset className="fieldset">
        <legend>{t('token.scopes')}</legend>
        <CheckboxGroup
          options={held
            .filter((permission) => !neverScopes.has(permission))
            .map((permission) => ({
              value: permission,
              label: wordsOf(permission),
              // What a chosen one needs stays chosen with it.
              disabled: scopes.some((chosen) => neededFor[chosen] === permission),
            }))}
          value={[...scopes]}
          onChange={(chosen) => {
            setScopes(withNeeded(chosen));
          }}
        />
        <span className="field-hint">{t('token.scopesHint')}</span>
        {needed.length > 0 && (
          <span className="field-hint" role="status" data-testid="token-needed">
            {t('token.needed', { needed: needed.map(wordsOf).join('、') })}
          </span>
        )}
        {fault('scopes') !== null && <span className="field-error">⚠ {fault('scopes')}</span>}
      </fieldset>
      <div className="form-acts">
        <Button
          type="primary"
          htmlType="submit"
          loading={make.isPending}
          disabled={scopes.length === 0}
          data-testid="token-save"
        >
          {t('token.make')}
        </Button>
        <Button onClick={props.onDone}>{t('act.cancel')}</Button>
      </div>
    </form>
  );
}
