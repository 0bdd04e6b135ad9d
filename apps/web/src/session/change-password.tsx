import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../layout/button.js';
import { write } from '../api/client.js';
import { ApiProblem } from '../api/problem.js';
import { useToldWrite } from '../api/use-write.js';
import { TextField } from '../layout/fields.js';
import { ProblemView } from '../layout/states.js';

/** One's own password, changed with the present one. */
export function ChangePassword(props: { onDone?: () => void }): ReactNode {
  const { t } = useTranslation();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const change = useToldWrite({
    does: () => write('PUT', '/session/password', { currentPassword, newPassword }),
    says: () => t('session.passwordChanged'),
    onDone: () => {
      setCurrent('');
      setNew('');
      props.onDone?.();
    },
  });
  const problem = change.error instanceof ApiProblem ? change.error : null;
  return (
    <form
      className="form narrow"
      data-testid="password-form"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate();
      }}
    >
      {change.isError && <ProblemView problem={change.error} />}
      <TextField
        label={t('session.currentPassword')}
        type="password"
        autoComplete="current-password"
        value={currentPassword}
        onChange={setCurrent}
        required
        error={problem?.faultAt('/currentPassword') ?? null}
      />
      <TextField
        label={t('session.newPassword')}
        type="password"
        autoComplete="new-password"
        value={newPassword}
        onChange={setNew}
        required
        error={problem?.faultAt('/newPassword') ?? null}
      />
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {t('session.changePassword')}
      </Button>
    </form>
  );
}
