import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PrinterIcon } from '../layout/icons.js';
import { Button } from '../layout/button.js';
import { usePlanRead } from '../api/queries.js';
import { InstantText } from '../layout/instant-text.js';
import { Page } from '../layout/page.js';
import { ReadView } from '../layout/states.js';
import { DigestDeliveries } from './digest-deliveries.js';
import { DigestText } from './digest-text.js';
import type { Digest } from './digests.wire.js';

/** One digest, as it was frozen when issued, and whom it reached. */
export function DigestPage(): ReactNode {
  const { t } = useTranslation();
  const { digest: no = '' } = useParams();
  const digest = usePlanRead<Digest>(`/digests/${encodeURIComponent(no)}`);
  const data = digest.data;
  return (
    <Page
      title={/^\d{1,9}$/.test(no) ? t('digest.titleNo', { no }) : t('nav.digests')}
      note={
        data && (
          <>
            {t('word.asOfDay', { day: data.asOf })} · {t('digest.issuedAt')}{' '}
            <InstantText instant={data.issuedAt} /> · {t('digest.frozen')}
          </>
        )
      }
      asOf={data?.asOf}
      acts={
        <Button
          className="no-print"
          icon={<PrinterIcon />}
          onClick={() => {
            window.print();
          }}
        >
          {t('act.print')}
        </Button>
      }
    >
      <ReadView read={digest}>
        {(loaded) => (
          <>
            <DigestText content={loaded.content} />
            <DigestDeliveries no={no} />
          </>
        )}
      </ReadView>
    </Page>
  );
}
