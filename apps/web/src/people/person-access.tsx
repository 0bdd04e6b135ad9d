import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../layout/button.js';
import { read } from '../api/client.js';
import type { Page } from '../api/wire.js';
import { InstantText } from '../layout/instant-text.js';
import { ProblemView, ReadView } from '../layout/states.js';
import type { SessionRow, TokenRow } from '../session/access.wire.js';
import { agentWords } from '../session/agent.js';
import { usePermissionWords } from '../session/permission-words.js';
import { useEnding } from '../session/use-ending.js';

interface Item {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly lastUsedAt: string | null;
}

function AccessList<Row extends { readonly id: string }>(props: {
  path: string;
  title: string;
  none: string;
  act: string;
  ended: string;
  toItem: (row: Row) => Item;
}): ReactNode {
  const { t } = useTranslation();
  const key = [props.path];
  const rows = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => read<Page<Row>>(props.path, signal),
  });
  const end = useEnding(key, () => props.ended);
  return (
    <div className="access-list">
      <h3>{props.title}</h3>
      {end.isError && <ProblemView problem={end.error} />}
      <ReadView read={rows}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="faint">{props.none}</p>
          ) : (
            <ul>
              {items.map(props.toItem).map((item) => (
                <li key={item.id}>
                  <div>
                    <div className="agent">{item.name}</div>
                    <div className="field-hint">{item.note}</div>
                    <div className="field-hint">
                      {t('session.lastSeen')} <InstantText instant={item.lastUsedAt} />
                    </div>
                  </div>
                  <Button
                    size="small"
                    danger
                    loading={end.isPending && end.variables === `${props.path}/${item.id}`}
                    onClick={() => {
                      end.mutate(`${props.path}/${item.id}`);
                    }}
                  >
                    {props.act}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </ReadView>
    </div>
  );
}

/** Where a person is signed in and which tokens act for them; the security administrator ends them here. */
export function PersonAccess(props: { person: number }): ReactNode {
  const { t } = useTranslation();
  const wordsOf = usePermissionWords();
  const base = `/people/${String(props.person)}`;
  return (
    <section className="form-inset" data-testid="person-access">
      <AccessList<SessionRow>
        path={`${base}/sessions`}
        title={t('people.sessions')}
        none={t('people.noSessions')}
        act={t('session.end')}
        ended={t('session.ended')}
        toItem={(row) => ({
          id: row.id,
          name: agentWords(row.userAgent) ?? '—',
          note: row.address ?? '—',
          lastUsedAt: row.lastSeenAt,
        })}
      />
      <AccessList<TokenRow>
        path={`${base}/tokens`}
        title={t('token.title')}
        none={t('token.none')}
        act={t('token.revoke')}
        ended={t('token.revoked')}
        toItem={(row) => ({
          id: row.id,
          name: row.name,
          note: row.scopes.map(wordsOf).join('、'),
          lastUsedAt: row.lastUsedAt,
        })}
      />
    </section>
  );
}
