import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../layout/button.js';
import { usePlanPages } from '../api/queries.js';
import type { Page as WirePage } from '../api/wire.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { InstantText } from '../layout/instant-text.js';
import { Section } from '../layout/page.js';
import { PagesView } from '../layout/pages-view.js';
import { Empty } from '../layout/states.js';
import { useAuditWords } from './audit-words.js';
import type { AuditEntry, AuditScope } from './audit.wire.js';
import { historyOf, type ChangedField } from './changed-fields.js';

/** Every change of one object, from the oldest to the newest: field, before, after. */
export function ObjectHistory(props: {
  scope: AuditScope;
  objectType: string;
  objectKey: string;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const words = useAuditWords();
  const roles: Readonly<Record<string, string>> = t('role', { returnObjects: true });
  const { scope, objectType, objectKey } = props;
  const pages = usePlanPages<WirePage<AuditEntry>>(
    '/audit',
    { objectType, objectKey, first: 'oldest' },
    { ofInstallation: scope === 'installation' },
  );
  const columns: Column<ChangedField>[] = [
    {
      key: 'field',
      title: t('word.field'),
      kind: 'head',
      width: '20%',
      cell: (row) => words.field(row.name),
    },
    {
      key: 'before',
      title: t('word.before'),
      width: '40%',
      cell: (row) => <span className="lines">{words.value(row.name, row.before)}</span>,
    },
    {
      key: 'after',
      title: t('word.after'),
      cell: (row) => <span className="lines">{words.value(row.name, row.after)}</span>,
    },
  ];
  return (
    <Section
      title={t('audit.historyOf', {
        object: `${words.objects[objectType] ?? objectType} ${objectKey}`,
      })}
      note={t('audit.historyNote')}
      acts={
        <Button onClick={props.onClose} data-testid="history-close">
          {t('audit.backToList')}
        </Button>
      }
      testId="object-history"
    >
      <PagesView pages={pages}>
        {(list) => {
          const steps = historyOf(list.flatMap((page) => page.items));
          if (steps.length === 0) return <Empty text={t('audit.none')} />;
          return (
            <ol className="audit-steps">
              {steps.map(({ entry, fields }) => (
                <li key={entry.id}>
                  <h3>
                    {words.actions[entry.action] ?? entry.action}
                    <span className="under">
                      <InstantText instant={entry.recordedAt} /> ·{' '}
                      {[
                        entry.actorName,
                        ...entry.actorRoles.map((role) => roles[role] ?? role),
                        entry.address,
                        entry.sequence === null
                          ? t('audit.unsealed')
                          : t('audit.sealedAs', { sequence: entry.sequence }),
                      ]
                        .filter((each) => each !== null)
                        .join(' · ')}
                    </span>
                  </h3>
                  {fields.length > 0 && (
                    <DataTable
                      caption={words.actions[entry.action] ?? entry.action}
                      columns={columns}
                      rows={fields}
                      rowKey={(row) => row.name}
                    />
                  )}
                </li>
              ))}
            </ol>
          );
        }}
      </PagesView>
    </Section>
  );
}
