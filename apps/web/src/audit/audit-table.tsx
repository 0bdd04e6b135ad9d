import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../layout/button.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { InstantText } from '../layout/instant-text.js';
import { useAuditWords, type AuditWords } from './audit-words.js';
import type { AuditEntry } from './audit.wire.js';
import { changedFields, type ChangedField } from './changed-fields.js';

/** Fields shown at once; the rest of a long change opens. */
const FIELDS_AT_ONCE = 3;
const SHORT_TEXT = 60;

function Fields(props: { fields: readonly ChangedField[]; words: AuditWords }): ReactNode {
  const { words } = props;
  return (
    <ul className="flat-list audit-fields">
      {props.fields.map(({ name, before, after }) => (
        <li key={name}>
          {name !== '' && <span className="faint">{words.field(name)}</span>}{' '}
          {before !== undefined && (
            <>
              <del className="faint">{words.value(name, before)}</del> →{' '}
            </>
          )}
          <span className="lines">{words.value(name, after)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What a change changed: short fields at once, long ones when opened. */
function Difference({ entry, words }: { entry: AuditEntry; words: AuditWords }): ReactNode {
  const { t } = useTranslation();
  const fields = changedFields(entry.before, entry.after);
  if (fields.length === 0) return <span className="none">—</span>;
  const lengthOf = ({ name, before, after }: ChangedField): number =>
    words.value(name, before).length + words.value(name, after).length;
  const short = fields.filter((field) => lengthOf(field) <= SHORT_TEXT).slice(0, FIELDS_AT_ONCE);
  const rest = fields.filter((field) => !short.includes(field));
  return (
    <>
      <Fields fields={short} words={words} />
      {rest.length > 0 && (
        <details className="under">
          <summary>{t('audit.more', { fields: rest.length })}</summary>
          <Fields fields={rest} words={words} />
        </details>
      )}
    </>
  );
}

/** Rows of the log; choosing an object shows its history. */
export function AuditTable(props: {
  rows: readonly AuditEntry[];
  onObject: (entry: AuditEntry) => void;
}): ReactNode {
  const { t } = useTranslation();
  const words = useAuditWords();
  const roles: Readonly<Record<string, string>> = t('role', { returnObjects: true });
  const columns: Column<AuditEntry>[] = [
    {
      key: 'at',
      title: t('word.when'),
      kind: 'head',
      width: '9.5em',
      cell: (row) => <InstantText instant={row.recordedAt} />,
    },
    {
      key: 'who',
      title: t('word.who'),
      cell: (row) => (
        <>
          {row.actorName}
          <span className="under">
            {[...row.actorRoles.map((role) => roles[role] ?? role), row.address]
              .filter((each) => each !== null)
              .join(' · ')}
          </span>
        </>
      ),
    },
    {
      key: 'action',
      title: t('audit.action'),
      cell: (row) => words.actions[row.action] ?? row.action,
    },
    {
      key: 'object',
      title: t('audit.object'),
      cell: (row) => (
        <Button
          type="link"
          size="small"
          className="flush wraps"
          title={t('audit.showHistory')}
          onClick={() => {
            props.onObject(row);
          }}
        >
          {words.objects[row.objectType] ?? row.objectType} {row.objectKey}
        </Button>
      ),
    },
    {
      key: 'change',
      title: t('audit.change'),
      cell: (row) => <Difference entry={row} words={words} />,
    },
    {
      key: 'seal',
      title: t('audit.seal'),
      kind: 'figure',
      cell: (row) => row.sequence ?? <span className="none">{t('audit.unsealed')}</span>,
    },
  ];
  return (
    <DataTable
      caption={t('nav.audit')}
      columns={columns}
      rows={props.rows}
      rowKey={(row) => row.id}
      testId="audit-table"
    />
  );
}
