import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DeleteIcon, DownloadIcon } from '../layout/icons.js';
import { Popconfirm } from '../layout/ant.js';
import { Button } from '../layout/button.js';
import { write } from '../api/client.js';
import { useToldWrite } from '../api/use-write.js';
import { ProblemView } from '../layout/states.js';
import type { Person } from './people.wire.js';

/** What may be asked about a person's account: a copy of all that is kept, and to be forgotten. */
export function AccountActs(props: { person: Person; onDone: () => void }): ReactNode {
  const { t } = useTranslation();
  const { id, version, name } = props.person;
  const erase = useToldWrite({
    does: () => write('DELETE', `/people/${String(id)}`, undefined, { version }),
    says: () => t('people.erased', { name }),
    onDone: props.onDone,
    stale: ['people'],
  });
  return (
    <section className="form-inset account-acts">
      {erase.isError && <ProblemView problem={erase.error} />}
      <p className="field-hint">{t('people.eraseNote')}</p>
      <div className="form-acts">
        <Button
          href={`/api/v1/people/${String(id)}/export`}
          download={`gangmu-${String(id)}.json`}
          icon={<DownloadIcon />}
        >
          {t('people.export')}
        </Button>
        <Popconfirm
          title={t('people.eraseSure', { name })}
          okText={t('people.erase')}
          okButtonProps={{ danger: true }}
          cancelText={t('act.cancel')}
          onConfirm={() => {
            erase.mutate();
          }}
        >
          <Button danger icon={<DeleteIcon />} loading={erase.isPending} data-testid="person-erase">
            {t('people.erase')}
          </Button>
        </Popconfirm>
      </div>
    </section>
  );
}
