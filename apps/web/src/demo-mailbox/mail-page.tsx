import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { usePlanRead } from '../api/queries.js';
import { InstantText } from '../layout/instant-text.js';
import { Page } from '../layout/page.js';
import { ReadView } from '../layout/states.js';
import { usePlanPath } from '../session/plan-context.js';
import type { Mail } from './mailbox.wire.js';

/** One mail as its reader sees it: in a frame that may run no script, load nothing and reach nobody. */
export function MailPage(): ReactNode {
  const { t } = useTranslation();
  const path = usePlanPath();
  const { mail: id = '' } = useParams();
  const mail = usePlanRead<Mail>(`/demo-mailbox/${id}`);
  const data = mail.data;
  return (
    <Page
      title={data?.subject ?? t('mailbox.mail')}
      note={
        data && (
          <>
            {t('mailbox.from')} {data.from} · {t('mailbox.to')} {data.to} · {t('mailbox.sentAt')}{' '}
            <InstantText instant={data.sentAt} />
          </>
        )
      }
      acts={<Link to={path('/demo-mailbox')}>{t('mailbox.back')}</Link>}
    >
      <ReadView read={mail}>
        {({ html, text, subject }) =>
          html === '' ? (
            <pre className="mail-text">{text}</pre>
          ) : (
            <iframe
              className="mail-frame"
              title={subject}
              sandbox=""
              srcDoc={html}
              data-testid="mail-frame"
            />
          )
        }
      </ReadView>
    </Page>
  );
}
