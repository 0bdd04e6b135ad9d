import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckboxGroup, RadioGroup } from '../layout/ant.js';
import { Button } from '../layout/button.js';
import { read, write } from '../api/client.js';
import { ApiProblem } from '../api/problem.js';
import { useToldWrite } from '../api/use-write.js';
import { administrators, unitRoles } from '../api/wire.js';
import { WholeField } from '../layout/typed-fields.js';
import { readTypedWhole } from '../layout/typed-text.js';
import { Page } from '../layout/page.js';
import { ProblemView, ReadView } from '../layout/states.js';

const profiles = ['asvs', 'mlps3'] as const;
type Profile = (typeof profiles)[number];

interface SignInPolicy {
  readonly profile: Profile;
  readonly secondFactorFor: readonly string[];
  readonly idleMinutes: number;
  readonly absoluteHours: number;
  readonly version: number;
}

/** The longest a session may last under each profile; the server holds it. */
const most: Readonly<Record<Profile, { idleMinutes: number; absoluteHours: number }>> = {
  asvs: { idleMinutes: 480, absoluteHours: 24 },
  mlps3: { idleMinutes: 30, absoluteHours: 12 },
};

/** The number typed, or the most allowed; what is no number stays to be mended. */
const atMost = (typed: string, limit: number): string => {
  const number = readTypedWhole(typed);
  return number === null ? typed : String(Math.min(number, limit));
};

const roles = [...administrators, ...unitRoles] as const;
const key = ['sign-in-policy'];

function PolicyForm({ policy }: { policy: SignInPolicy }): ReactNode {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [profile, setProfile] = useState(policy.profile);
  const [secondFactorFor, setSecondFactorFor] = useState(policy.secondFactorFor);
  const [idleMinutes, setIdleMinutes] = useState(String(policy.idleMinutes));
  const [absoluteHours, setAbsoluteHours] = useState(String(policy.absoluteHours));
  const save = useToldWrite({
    does: () =>
      write<SignInPolicy>(
        'PUT',
        '/sign-in-policy',
        {
          profile,
          secondFactorFor,
          idleMinutes: readTypedWhole(idleMinutes),
          absoluteHours: readTypedWhole(absoluteHours),
        },
        { version: policy.version },
      ),
    says: () => t('signInPolicy.saved'),
    onDone: (saved) => {
      queries.setQueryData(key, saved);
    },
  });
  const problem = save.error instanceof ApiProblem ? save.error : null;
  const fault = (field: string): string | null => problem?.faultAt(`/${field}`) ?? null;
  const choose = (chosen: Profile): void => {
    setProfile(chosen);
    // What the stricter profile does not allow becomes its longest.
    setIdleMinutes((now) => atMost(now, most[chosen].idleMinutes));
    setAbsoluteHours((now) => atMost(now, most[chosen].absoluteHours));
  };
  return (
    <form
      className="form policy-form"
      data-testid="sign-in-policy-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {save.isError && <ProblemView problem={save.error} />}
      <fieldset className="fieldset">
        <legend>{t('signInPolicy.profile')}</legend>
        <RadioGroup
          className="choices"
          value={profile}
          onChange={(event) => {
            choose(event.target.value as Profile);
          }}
          options={profiles.map((each) => ({
            value: each,
            label: (
              <span data-testid={`profile-${each}`}>
                <strong>{t(`signInPolicy.profiles.${each}.name`)}</strong>
                <span className="choice-note">{t(`signInPolicy.profiles.${each}.what`)}</span>
              </span>
            ),
          }))}
        />
      </fieldset>
      <fieldset className="fieldset">
        <legend>{t('signInPolicy.secondFactorFor')}</legend>
        <CheckboxGroup
          options={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
          value={[...secondFactorFor]}
          onChange={(chosen) => {
            setSecondFactorFor(roles.filter((role) => chosen.includes(role)));
          }}
        />
        <span className="field-hint">{t('signInPolicy.secondFactorHint')}</span>
      </fieldset>
      <div className="form-grid">
        <WholeField
          label={t('signInPolicy.idleMinutes')}
          min={5}
          max={most[profile].idleMinutes}
          value={idleMinutes}
          onChange={setIdleMinutes}
          hint={t('signInPolicy.idleHint', { most: most[profile].idleMinutes })}
          error={fault('idleMinutes')}
          testId="idle-minutes"
        />
        <WholeField
          label={t('signInPolicy.absoluteHours')}
          min={1}
          max={most[profile].absoluteHours}
          value={absoluteHours}
          onChange={setAbsoluteHours}
          hint={t('signInPolicy.absoluteHint', { most: most[profile].absoluteHours })}
          error={fault('absoluteHours')}
          testId="absolute-hours"
        />
      </div>
      <div className="form-acts">
        <Button type="primary" htmlType="submit" loading={save.isPending} data-testid="policy-save">
          {t('act.save')}
        </Button>
        <span className="field-hint">{t('signInPolicy.holdsAtOnce')}</span>
      </div>
    </form>
  );
}

/** How people sign in to this installation; the security administrator sets it. */
export function SignInPolicyPage(): ReactNode {
  const { t } = useTranslation();
  const policy = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => read<SignInPolicy>('/sign-in-policy', signal),
  });
  return (
    <Page title={t('nav.sign-in-policy')} note={t('signInPolicy.note')}>
      <ReadView read={policy}>{(read) => <PolicyForm key={read.version} policy={read} />}</ReadView>
    </Page>
  );
}
