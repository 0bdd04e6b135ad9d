import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../layout/button.js';
import { usePlanRead } from '../api/queries.js';
import { usePlanWrite } from '../api/use-write.js';
import type { Page } from '../api/wire.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { InstantText } from '../layout/instant-text.js';
import { Section } from '../layout/page.js';
import { Empty, ProblemView, ReadView } from '../layout/states.js';
import { useMay } from '../session/session.js';
import type { Delivery } from './digests.wire.js';

const signs = { sent: '✓', waiting: '…', failed: '✗' } as const;
const tones = { sent: 'good', waiting: '', failed: 'bad' } as const;

/** Whom a digest reached; what failed may be sent again. */
export function DigestDeliveries({ no }: { no: string }): ReactNode {
  const { t } = useTranslation();
  const mayResend = useMay('digest.deliver');
  const deliveries = usePlanRead<Page<Delivery>>(`/digests/${no}/deliveries`);
  const resend = usePlanWrite({ says: () => t('digest.resent') });
  const columns: Column<Delivery>[] = [
    { key: 'person', title: t('people.name'), kind: 'head', cell: (row) => row.personName },
    { key: 'email', title: t('people.email'), cell: (row) => row.email ?? '—' },
    {
      key: 'state',
      title: t('word.state'),
      cell: (row) => (
        <>
          <span className={`state ${tones[row.state]}`}>
            {signs[row.state]} {t(`deliveryState.${row.state}`)}
          </span>
          {row.error !== null && <span className="under">{row.error}</span>}
        </>
      ),
    },
    { key: 'attempts', title: t('digest.attempts'), kind: 'figure', cell: (row) => row.attempts },
    { key: 'sent', title: t('digest.sentAt'), cell: (row) => <InstantText instant={row.sentAt} /> },
  ];
  if (mayResend)
    columns.push({
      key: 'act',
      title: t('word.act'),
      isActs: true,
      cell: (row) =>
        row.state === 'failed' ? (
          <Button
            size="small"
            loading={resend.isPending}
            onClick={() => {
              resend.mutate({
                method: 'POST',
                path: `/digests/${no}/deliveries/${row.id}/resend`,
                body: {},
              });
            }}
            data-testid={`resend-${row.id}`}
          >
            {t('digest.resend')}
          </Button>
        ) : null,
    });
  return (
    <div className="no-print">
      <Section title={t('digest.deliveries')}>
        {resend.isError && <ProblemView problem={resend.error} />}
        <ReadView read={deliveries}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty text={t('digest.noDeliveries')} />
            ) : (
              <DataTable
                caption={t('digest.deliveries')}
                columns={columns}
                rows={items}
                rowKey={(row) => row.id}
                testId="deliveries-table"
              />
            )
          }
        </ReadView>
      </Section>
    </div>
  );
}
