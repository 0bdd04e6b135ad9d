import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox, Popconfirm } from '../layout/ant.js';
import { Button } from '../layout/button.js';
import { write } from '../api/client.js';
import { useIdempotencyKey } from '../api/idempotency.js';
import { ApiProblem } from '../api/problem.js';
import { useToldWrite } from '../api/use-write.js';
import { administrators, type Administrator } from '../api/wire.js';
import { SelectField, TextField } from '../layout/fields.js';
import { ProblemView } from '../layout/states.js';
import { useProviderName } from '../session/provider-sign-in.js';
import { MembershipsFields } from './memberships-fields.js';
import type { Membership, Person } from './people.wire.js';

/** Adds a person, or changes one: name, address, roles, password, and whether they may sign in. */
export function PersonForm({
  person,
  onDone,
}: {
  person: Person | null;
  onDone: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const keyFor = useIdempotencyKey();
  const [username, setUsername] = useState('');
  const [name, setName] = useState(person?.name ?? '');
  const [email, setEmail] = useState(person?.email ?? '');
  const [administrator, setAdministrator] = useState<Administrator | null>(
    person?.administrator ?? null,
  );
  const [memberships, setMemberships] = useState<readonly Membership[]>(person?.memberships ?? []);
  const [active, setActive] = useState(person?.active ?? true);
  const [externalId, setExternalId] = useState(person?.externalId ?? '');
  const [password, setPassword] = useState('');
  const provider = useProviderName();
  const save = useToldWrite({
    does: () => {
      const shared = {
        name,
        email: email || null,
        externalId: externalId.trim() || null,
        administrator,
        memberships,
      };
      if (person === null) {
        const body = { username, password, ...shared };
        return write('POST', '/people', body, { idempotencyKey: keyFor(body) });
      }
      return write(
        'PATCH',
        `/people/${String(person.id)}`,
        { ...shared, active, ...(password === '' ? {} : { password }) },
        { version: person.version },
      );
    },
    says: () => t(person === null ? 'state.addedOf' : 'state.savedOf', { name }),
    onDone,
    stale: ['people'],
  });
  const reset = useToldWrite({
    does: () => write('DELETE', `/people/${String(person?.id)}/second-factor`),
    says: () => t('secondFactor.resetOf', { name }),
    onDone,
    stale: ['people'],
  });
  const problem = save.error instanceof ApiProblem ? save.error : null;
  const fault = (field: string): string | null => problem?.faultAt(`/${field}`) ?? null;
  return (
    <form
      className="form"
      data-testid="person-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {save.isError && <ProblemView problem={save.error} />}
      {reset.isError && <ProblemView problem={reset.error} />}
      {person === null && (
        <TextField
          label={t('session.username')}
          value={username}
          onChange={setUsername}
          required
          autoCapitalize="none"
          hint={t('people.usernameHint')}
          error={fault('username')}
          testId="person-username"
        />
      )}
      <TextField
        label={t('people.name')}
        value={name}
        onChange={setName}
        required
        maxLength={50}
        error={fault('name')}
        testId="person-name"
      />
      <TextField
        label={t('people.email')}
        type="email"
        value={email}
        onChange={setEmail}
        error={fault('email')}
        testId="person-email"
      />
      {(provider !== null || externalId !== '') && (
        <TextField
          label={t('people.externalId')}
          hint={t('people.externalIdHint', { name: provider ?? '' })}
          value={externalId}
          onChange={setExternalId}
          maxLength={200}
          autoComplete="off"
          error={fault('externalId')}
          testId="person-external-id"
        />
      )}
      <SelectField
        label={t('people.administrator')}
        value={administrator ?? ''}
        onChange={(chosen) => {
          setAdministrator(administrators.find((each) => each === chosen) ?? null);
        }}
        none={t('people.noAdministrator')}
        choices={administrators.map((each) => ({ value: each, label: t(`role.${each}`) }))}
        hint={t('people.administratorHint')}
        error={fault('administrator')}
        testId="person-administrator"
      />
      {(administrator === null || memberships.length > 0) && (
        <MembershipsFields
          value={memberships}
          onChange={setMemberships}
          faultAt={(pointer) => problem?.faultAt(pointer) ?? null}
        />
      )}
      <TextField
        label={person === null ? t('session.password') : t('people.newPassword')}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="new-password"
        required={person === null}
        error={fault('password')}
        testId="person-password"
      />
      {person !== null && (
        <Checkbox
          checked={active}
          onChange={(event) => {
            setActive(event.target.checked);
          }}
        >
          {t('people.maySignIn')}
        </Checkbox>
      )}
      <div className="form-acts">
        <Button type="primary" htmlType="submit" loading={save.isPending} data-testid="person-save">
          {t('act.save')}
        </Button>
        <Button onClick={onDone}>{t('act.cancel')}</Button>
        {person?.secondFactor && (
          <Popconfirm
            title={t('secondFactor.resetSure')}
            description={<div className="confirm-what">{t('secondFactor.resetWhat')}</div>}
            okText={t('secondFactor.reset')}
            cancelText={t('act.cancel')}
            onConfirm={() => {
              reset.mutate();
            }}
          >
            <Button danger type="text" loading={reset.isPending} data-testid="person-reset">
              {t('secondFactor.reset')}
            </Button>
          </Popconfirm>
        )}
      </div>
    </form>
  );
}
