import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PlusIcon } from '../layout/icons.js';
import { Popconfirm } from '../layout/ant.js';
import { Button } from '../layout/button.js';
import { read } from '../api/client.js';
import type { Page } from '../api/wire.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { InstantText } from '../layout/instant-text.js';
import { ProblemView, ReadView } from '../layout/states.js';
import type { TokenRow } from './access.wire.js';
import { NewToken } from './new-token.js';
import { usePermissionWords } from './permission-words.js';
import { useEnding } from './use-ending.js';

const key = ['tokens'];

/** The person's tokens for machines: made, seen and revoked here. */
export function MyTokens(): ReactNode {
  const { t } = useTranslation();
  const [isMaking, setMaking] = useState(false);
  const tokens = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => read<Page<TokenRow>>('/tokens', signal),
  });
  const revoke = useEnding(key, () => t('token.revoked'));
  const wordsOf = usePermissionWords();
  const close = (): void => {
    setMaking(false);
    void tokens.refetch();
  };
  const columns: Column<TokenRow>[] = [
    { key: 'name', title: t('token.name'), kind: 'head', cell: (row) => row.name },
    {
      key: 'scopes',
      title: t('token.scopes'),
      cell: (row) => row.scopes.map(wordsOf).join('、'),
    },
    {
      key: 'expires',
      title: t('session.expires'),
      cell: (row) => <InstantText instant={row.expiresAt} />,
    },
    {
      key: 'used',
      title: t('token.lastUsed'),
      cell: (row) => <InstantText instant={row.lastUsedAt} />,
    },
    {
      key: 'act',
      title: t('word.act'),
      isActs: true,
      cell: (row) => (
        <Popconfirm
          title={t('token.revokeSure', { name: row.name })}
          okText={t('token.revoke')}
          okButtonProps={{ danger: true }}
          cancelText={t('act.cancel')}
          onConfirm={() => {
            revoke.mutate(`/tokens/${row.id}`);
          }}
        >
          <Button size="small" danger data-testid="revoke-token">
            {t('token.revoke')}
          </Button>
        </Popconfirm>
      ),
    },
  ];
  return (
    <>
      {revoke.isError && <ProblemView problem={revoke.error} />}
      <ReadView read={tokens}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="faint" data-testid="no-tokens">
              {t('token.none')}
            </p>
          ) : (
            <DataTable
              caption={t('token.title')}
              columns={columns}
              rows={items}
              rowKey={(row) => row.id}
              testId="tokens-table"
            />
          )
        }
      </ReadView>
      {isMaking ? (
        // In the page, not over it: what locks the page behind a dialog is a style our policy blocks.
        <div className="form-inset after-table" role="group" aria-label={t('token.add')}>
          <NewToken onDone={close} />
        </div>
      ) : (
        <div className="form-acts after-table">
          <Button
            icon={<PlusIcon />}
            onClick={() => {
              setMaking(true);
            }}
            data-testid="new-token"
          >
            {t('token.add')}
          </Button>
        </div>
      )}
    </>
  );
}
