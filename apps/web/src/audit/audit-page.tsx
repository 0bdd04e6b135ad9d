import { Button, Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlanPages, usePlanRead } from '../api/queries.js';
import type { Page as WirePage } from '../api/wire.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { TextField } from '../layout/fields.js';
import { FilterBox } from '../layout/filter-box.js';
import { InstantText } from '../layout/instant-text.js';
import { Page } from '../layout/page.js';
import { PagesView } from '../layout/pages-view.js';
import { Empty, ReadView } from '../layout/states.js';
import { useUrlFilter } from '../layout/use-url-filter.js';
import type { AuditEntry, AuditProof } from './audit.wire.js';
import { changedFields, type ChangedField } from './changed-fields.js';

const names = ['scope', 'actor', 'action', 'objectType', 'objectKey'] as const;
const scopes = ['plan', 'installation'] as const;

/** Fields shown at once; the rest of a long change opens. */
const FIELDS_AT_ONCE = 3;
const SHORT_TEXT = 60;

/** Whether the whole chain is as it was sealed. */
function Chain(): ReactNode {
  const { t } = useTranslation();
  const proof = usePlanRead<AuditProof>('/audit/verification');
  return (
    <ReadView read={proof}>
      {(data) => (
        <p className="sum-line" role="status" data-testid="audit-chain">
          {data.whole ? (
            <span className="good">✓ {t('audit.whole', { sealed: data.sealed })}</span>
          ) : (
            <span className="bad">✗ {t('audit.notWhole')}</span>
          )}
          {data.waiting > 0 && (
            <span className="faint"> · {t('audit.waiting', { waiting: data.waiting })}</span>
          )}{' '}
          <span className="faint">
            {t('audit.newest')} <code>{data.headHash.slice(0, 16)}…</code>
          </span>
          {data.faults.map((fault) => (
            <span key={fault.sequence} className="bad listed">
              {t(`audit.fault.${fault.kind}`, { sequence: fault.sequence, id: fault.id })}
            </span>
          ))}
          {data.unlisted.map((id) => (
            <span key={id} className="bad listed">
              {t('audit.fault.unlisted', { id })}
            </span>
          ))}
        </p>
      )}
    </ReadView>
  );
}

function Fields({ fields }: { fields: readonly ChangedField[] }): ReactNode {
  return (
    <ul className="flat-list">
      {fields.map((field) => (
        <li key={field.name}>
          {field.name && <span className="code">{field.name}</span>}{' '}
          {field.before !== '—' && (
            <>
              <del className="faint">{field.before}</del> →{' '}
            </>
          )}
          {field.after}
        </li>
      ))}
    </ul>
  );
}

/** What a change changed: short fields at once, long ones when opened. */
function Difference({ entry }: { entry: AuditEntry }): ReactNode {
  const { t } = useTranslation();
  const fields = changedFields(entry.before, entry.after);
  if (fields.length === 0) return <span className="none">—</span>;
  const short = fields
    .filter(({ before, after }) => before.length + after.length <= SHORT_TEXT)
    .slice(0, FIELDS_AT_ONCE);
  const rest = fields.filter((field) => !short.includes(field));
  return (
    <>
      <Fields fields={short} />
      {rest.length > 0 && (
        <details className="under">
          <summary>{t('audit.more', { fields: rest.length })}</summary>
          <Fields fields={rest} />
        </details>
      )}
    </>
  );
}

/** The audit log of the plan, newest first, for its auditor. */
export function AuditPage(): ReactNode {
  const { t } = useTranslation();
  const filter = useUrlFilter(names);
  const { scope: asked, ...values } = filter.values;
  const scope = scopes.find((each) => each === asked) ?? 'plan';
  const pages = usePlanPages<WirePage<AuditEntry>>('/audit', values, {
    ofInstallation: scope === 'installation',
  });
  const actions: Readonly<Record<string, string>> = t('audit.actions', { returnObjects: true });
  const objects: Readonly<Record<string, string>> = t('audit.objects', { returnObjects: true });
  const field = (name: Exclude<(typeof names)[number], 'scope'>, label: string) => (
    <TextField
      key={name}
      label={label}
      value={filter.values[name] ?? ''}
      allowClear
      testId={`filter-${name}`}
      onChange={(value) => {
        filter.set({ [name]: value });
      }}
    />
  );
  const columns: Column<AuditEntry>[] = [
    {
      key: 'at',
      title: t('word.when'),
      kind: 'head',
      cell: (row) => <InstantText instant={row.recordedAt} />,
    },
    {
      key: 'who',
      title: t('word.who'),
      cell: (row) => (
        <>
          {row.actorName}
          {row.address !== null && <span className="under">{row.address}</span>}
        </>
      ),
    },
    {
      key: 'action',
      title: t('audit.action'),
      cell: (row) => (
        <>
          {actions[row.action] ?? row.action}
          <span className="under code">{row.action}</span>
        </>
      ),
    },
    {
      key: 'object',
      title: t('audit.object'),
      cell: (row) => (
        <Button
          type="link"
          size="small"
          className="flush"
          onClick={() => {
            filter.set({ objectType: row.objectType, objectKey: row.objectKey });
          }}
        >
          {objects[row.objectType] ?? row.objectType} {row.objectKey}
        </Button>
      ),
    },
    { key: 'change', title: t('audit.change'), cell: (row) => <Difference entry={row} /> },
    {
      key: 'seal',
      title: t('audit.seal'),
      kind: 'figure',
      cell: (row) => row.sequence ?? <span className="none">{t('audit.unsealed')}</span>,
    },
  ];
  return (
    <Page title={t('nav.audit')} note={t('audit.note')}>
      <Chain />
      <Segmented
        className="switcher"
        aria-label={t('audit.scope')}
        value={scope}
        options={scopes.map((each) => ({ value: each, label: t(`audit.scopes.${each}`) }))}
        onChange={(value) => {
          filter.set({ scope: value });
        }}
      />
      <FilterBox
        isEmpty={filter.isEmpty}
        onClear={filter.clear}
        first={field('actor', t('word.who'))}
      >
        {field('action', t('audit.action'))}
        {field('objectType', t('audit.objectType'))}
        {field('objectKey', t('audit.objectKey'))}
      </FilterBox>
      <PagesView pages={pages}>
        {(list) => {
          const rows = list.flatMap((page) => page.items);
          return rows.length === 0 ? (
            <Empty text={t('audit.none')} />
          ) : (
            <DataTable
              caption={t('nav.audit')}
              columns={columns}
              rows={rows}
              rowKey={(row) => row.id}
              testId="audit-table"
            />
          );
        }}
      </PagesView>
    </Page>
  );
}
