import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../layout/button.js';
import { read } from '../api/client.js';
import type { Page } from '../api/wire.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { InstantText } from '../layout/instant-text.js';
import { ProblemView, ReadView } from '../layout/states.js';
import type { SessionRow } from './access.wire.js';
import { agentWords } from './agent.js';
import { useEnding } from './use-ending.js';

const key = ['sessions'];

/** Where the person is signed in; a forgotten sign-in can be ended here, and all others at once. */
export function MySessions(): ReactNode {
  const { t } = useTranslation();
  const sessions = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => read<Page<SessionRow>>('/sessions', signal),
  });
  const end = useEnding(key, (path) =>
    t(path === '/sessions' ? 'session.endedOthers' : 'session.ended'),
  );
  const columns: Column<SessionRow>[] = [
    {
      key: 'agent',
      title: t('session.device'),
      kind: 'head',
      cell: (row) => (
        <span className="agent" title={row.userAgent ?? undefined}>
          {agentWords(row.userAgent) ?? '—'}
        </span>
      ),
    },
    {
      key: 'address',
      title: t('session.address'),
      cell: (row) => <span className="code">{row.address ?? '—'}</span>,
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
      isActs: true,
      cell: (row) =>
        row.current ? (
          <strong>{t('session.thisOne')}</strong>
        ) : (
          <Button
            size="small"
            danger
            loading={end.isPending && end.variables === `/sessions/${row.id}`}
            onClick={() => {
              end.mutate(`/sessions/${row.id}`);
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
          <>
            <DataTable
              caption={t('session.sessions')}
              columns={columns}
              rows={items}
              rowKey={(row) => row.id}
              testId="sessions-table"
            />
            {items.length > 1 && (
              <div className="form-acts after-table">
                <Button
                  danger
                  loading={end.isPending && end.variables === '/sessions'}
                  onClick={() => {
                    end.mutate('/sessions');
                  }}
                  data-testid="end-other-sessions"
                >
                  {t('session.endOthers')}
                </Button>
              </div>
            )}
          </>
        )}
      </ReadView>
    </>
  );
}
