import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePlanRead } from '../api/queries.js';
import { DataTable, type Column } from '../layout/data-table.js';
import { InstantText } from '../layout/instant-text.js';
import { Page } from '../layout/page.js';
import { Empty, ReadView } from '../layout/states.js';
import { usePlanPath } from '../session/plan-context.js';
import type { MailRow } from './mailbox.wire.js';

/** What the demo has mailed, newest first. */
export function MailboxPage(): ReactNode {
  const { t } = useTranslation();
  const path = usePlanPath();
  const mails = usePlanRead<{ items: readonly MailRow[] }>('/demo-mailbox');
  const columns: Column<MailRow>[] = [
    {
      key: 'subject',
      title: t('mailbox.subject'),
      kind: 'head',
      cell: (mail) => <Link to={path(`/demo-mailbox/${String(mail.id)}`)}>{mail.subject}</Link>,
    },
    { key: 'to', title: t('mailbox.to'), cell: (mail) => mail.to },
    {
      key: 'sentAt',
      title: t('mailbox.sentAt'),
      cell: (mail) => <InstantText instant={mail.sentAt} />,
    },
  ];
  return (
    <Page title={t('nav.demo-mailbox')} note={t('mailbox.note')}>
      <ReadView read={mails}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty text={t('mailbox.empty')} />
          ) : (
            <DataTable
              caption={t('nav.demo-mailbox')}
              columns={columns}
              rows={items}
              rowKey={(mail) => mail.id}
              rowTestId={(mail) => `mail-${String(mail.id)}`}
              testId="mailbox-table"
            />
          )
        }
      </ReadView>
    </Page>
  );
}
