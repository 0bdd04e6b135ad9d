import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { read, write } from '../api/client.js';
import type { Page } from '../api/wire.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { InstantText } from '../layout/instant-text.js';
import { ProblemView, ReadView } from '../layout/states.js';

interface SessionRow {
  readonly id: string;
  readonly createdAt: string;
  readonly lastSeenAt: string | null;
  readonly expiresAt: string;
  readonly userAgent: string | null;
  readonly current: boolean;
}

/** Where the person is signed in; a forgotten sign-in can be ended here. */
export function MySessions(): ReactNode {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const sessions = useQuery({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => read<Page<SessionRow>>('/sessions', signal),
  });
  const end = useMutation({
    mutationFn: (id: string) => write('DELETE', `/sessions/${id}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  });
  const columns: Column<SessionRow>[] = [
    {
      key: 'agent',
      title: t('session.device'),
      kind: 'head',
      cell: (row) => <span className="agent">{row.userAgent ?? '—'}</span>,
    },
    {
      key: 'created',
      title: t('session.since'),
      cell: (row) => <InstantText instant={row.createdAt} />,
    },
    {
      key: 'seen',
      title: t('session.lastSeen'),
      cell: (row) => <InstantText instant={row.lastSeenAt} />,
    },
    {
      key: 'expires',
      title: t('session.expires'),
      cell: (row) => <InstantText instant={row.expiresAt} />,
    },
    {
      key: 'act',
      title: t('word.act'),
      cell: (row) =>
        row.current ? (
          <strong>{t('session.thisOne')}</strong>
        ) : (
          <Button
            size="small"
            danger
            loading={end.isPending && end.variables === row.id}
            onClick={() => {
              end.mutate(row.id);
            }}
          >
            {t('session.end')}
          </Button>
        ),
    },
  ];
  return (
    <>
      {end.isError && <ProblemView problem={end.error} />}
      <ReadView read={sessions}>
        {({ items }) => (
          <DataTable
            caption={t('session.sessions')}
            columns={columns}
            rows={items}
            rowKey={(row) => row.id}
            testId="sessions-table"
          />
        )}
      </ReadView>
    </>
  );
}
