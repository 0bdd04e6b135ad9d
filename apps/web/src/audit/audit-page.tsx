import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadIcon } from '../layout/icons.js';
import { Button } from '../layout/button.js';
import { Segmented } from '../layout/segmented.js';
import { addressOf, withQuery } from '../api/address.js';
import { usePlanPages } from '../api/queries.js';
import type { Page as WirePage } from '../api/wire.js';
import { Page } from '../layout/page.js';
import { PagesView } from '../layout/pages-view.js';
import { Empty } from '../layout/states.js';
import { useUrlFilter } from '../layout/use-url-filter.js';
import { usePlanCode } from '../session/plan-context.js';
import { AuditFilter, filterNames } from './audit-filter.js';
import { AuditTable } from './audit-table.js';
import type { AuditEntry, AuditScope } from './audit.wire.js';
import { ChainLine } from './chain-line.js';
import { ObjectHistory } from './object-history.js';

/** What the address says: the filter, of which log, and whether an object's history is open. */
const shownNames = [...filterNames, 'scope', 'view'] as const;
const scopes = ['plan', 'installation'] as const satisfies AuditScope[];

/** Rows of the log, newest first. */
function AuditList(props: {
  scope: AuditScope;
  values: Readonly<Record<string, string | undefined>>;
  onObject: (entry: AuditEntry) => void;
}): ReactNode {
  const { t } = useTranslation();
  const pages = usePlanPages<WirePage<AuditEntry>>('/audit', props.values, {
    ofInstallation: props.scope === 'installation',
  });
  return (
    <PagesView pages={pages}>
      {(list) => {
        const rows = list.flatMap((page) => page.items);
        return rows.length === 0 ? (
          <Empty text={t('audit.none')} />
        ) : (
          <AuditTable rows={rows} onObject={props.onObject} />
        );
      }}
    </PagesView>
  );
}

/** The audit log for its auditor: filter, history of an object, the rows as a file. */
export function AuditPage(): ReactNode {
  const { t } = useTranslation();
  const plan = usePlanCode();
  const filter = useUrlFilter(filterNames);
  const shown = useUrlFilter(shownNames);
  const { scope: asked, view, ...values } = shown.values;
  const scope = scopes.find((each) => each === asked) ?? 'plan';
  const { objectType, objectKey } = values;
  const file = withQuery(
    scope === 'installation' ? '/audit/export' : `/plans/${plan}/audit/export`,
    values,
  );
  return (
    <Page
      title={t('nav.audit')}
      note={t('audit.note')}
      acts={
        <Button href={addressOf(file)} download icon={<DownloadIcon />} data-testid="audit-export">
          {t('audit.export')}
        </Button>
      }
    >
      <Segmented
        className="switcher"
        aria-label={t('audit.scope')}
        value={scope}
        options={scopes.map((each) => ({ value: each, label: t(`audit.scopes.${each}`) }))}
        onChange={(value) => {
          shown.set({ scope: value, view: '', objectType: '', objectKey: '' });
        }}
      />
      <ChainLine scope={scope} />
      {view === 'history' && objectType !== undefined && objectKey !== undefined ? (
        <ObjectHistory
          scope={scope}
          objectType={objectType}
          objectKey={objectKey}
          onClose={() => {
            shown.set({ view: '', objectType: '', objectKey: '' });
          }}
        />
      ) : (
        <>
          <AuditFilter filter={filter} ofInstallation={scope === 'installation'} />
          <AuditList
            scope={scope}
            values={values}
            onObject={(entry) => {
              shown.set({
                view: 'history',
                objectType: entry.objectType,
                objectKey: entry.objectKey,
              });
            }}
          />
        </>
      )}
    </Page>
  );
}
