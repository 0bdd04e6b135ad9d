import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PlusIcon } from '../layout/icons.js';
import { Drawer } from '../layout/ant.js';
import { Button } from '../layout/button.js';
import { read } from '../api/client.js';
import { usePlanList } from '../api/queries.js';
import type { Page as WirePage, UnitRow } from '../api/wire.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { Page } from '../layout/page.js';
import { ReadView } from '../layout/states.js';
import type { Person } from './people.wire.js';
import { AccountActs } from './account-acts.js';
import { PersonAccess } from './person-access.js';
import { PersonForm } from './person-form.js';

export const peopleKey = ['people'];

function RolesText(props: { person: Person; nameOf: (unit: string) => string }): ReactNode {
  const { t } = useTranslation();
  const { administrator, memberships } = props.person;
  if (administrator !== null) return <strong>{t(`role.${administrator}`)}</strong>;
  if (memberships.length === 0) return <span className="none">{t('people.noRole')}</span>;
  return memberships.map(({ plan, role, unit }) => (
    <div key={`${plan} ${role} ${unit}`}>
      {t(`role.${role}`)} <span className="quiet">· {props.nameOf(unit)}</span>
    </div>
  ));
}

/** Who may sign in, and as what. */
export function PeoplePage(): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Person | 'new' | null>(null);
  const people = useQuery({
    queryKey: peopleKey,
    queryFn: ({ signal }) => read<WirePage<Person>>('/people', signal),
  });
  const units = usePlanList<UnitRow>('/units');
  const unitName = (code: string): string =>
    units.data?.find((unit) => unit.code === code)?.name ?? code;
  const close = (): void => {
    setOpen(null);
  };
  const columns: Column<Person>[] = [
    { key: 'name', title: t('people.name'), kind: 'head', cell: (row) => row.name },
    {
      key: 'username',
      title: t('session.username'),
      cell: (row) => <span className="code">{row.username}</span>,
    },
    {
      key: 'roles',
      title: t('people.roles'),
      cell: (row) => <RolesText person={row} nameOf={unitName} />,
    },
    { key: 'email', title: t('people.email'), cell: (row) => row.email ?? '—' },
    {
      key: 'second-factor',
      title: t('secondFactor.title'),
      cell: (row) =>
        row.secondFactor ? `✓ ${t('secondFactor.has')}` : <span className="none">—</span>,
    },
    {
      key: 'active',
      title: t('word.state'),
      cell: (row) =>
        row.active ? (
          `✓ ${t('people.active')}`
        ) : (
          <span className="none">⊖ {t('people.inactive')}</span>
        ),
    },
    {
      key: 'act',
      title: t('word.act'),
      isActs: true,
      cell: (row) => (
        <Button
          size="small"
          onClick={() => {
            setOpen(row);
          }}
          data-testid={`edit-person-${row.username}`}
        >
          {t('act.edit')}
        </Button>
      ),
    },
  ];
  return (
    <Page
      title={t('nav.people')}
      acts={
        <Button
          icon={<PlusIcon />}
          onClick={() => {
            setOpen('new');
          }}
          data-testid="new-person"
        >
          {t('people.add')}
        </Button>
      }
    >
      <ReadView read={people}>
        {({ items }) => (
          <DataTable
            caption={t('nav.people')}
            columns={columns}
            rows={items}
            rowKey={(row) => row.id}
            rowTestId={(row) => `person-${row.username}`}
            testId="people-table"
          />
        )}
      </ReadView>
      <Drawer
        open={open !== null}
        onClose={close}
        size={Math.min(520, window.innerWidth)}
        title={open === 'new' ? t('people.add') : (open?.name ?? '')}
        destroyOnHidden
      >
        {open !== null && (
          <PersonForm
            key={open === 'new' ? 'new' : open.id}
            person={open === 'new' ? null : open}
            onDone={close}
          />
        )}
        {open !== null && open !== 'new' && <PersonAccess person={open.id} />}
        {open !== null && open !== 'new' && <AccountActs person={open} onDone={close} />}
      </Drawer>
    </Page>
  );
}
