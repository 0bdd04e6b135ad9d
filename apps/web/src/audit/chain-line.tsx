import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { read } from '../api/client.js';
import { planKey } from '../api/queries.js';
import { ReadView } from '../layout/states.js';
import { usePlanCode } from '../session/plan-context.js';
import type { AuditProof, AuditScope } from './audit.wire.js';

/** Faults named at once; more say no more. */
const MOST_FAULTS = 20;

/** Whether the whole chain is as it was sealed, and how many rows still wait to be. */
export function ChainLine({ scope }: { scope: AuditScope }): ReactNode {
  const { t } = useTranslation();
  const plan = usePlanCode();
  const path =
    scope === 'installation' ? '/audit/verification' : `/plans/${plan}/audit/verification`;
  const proof = useQuery<AuditProof>({
    queryKey: [...planKey(plan), path],
    queryFn: ({ signal }) => read<AuditProof>(path, signal),
  });
  return (
    <ReadView read={proof}>
      {(data) => (
        <p className="sum-line" role="status" data-testid="audit-chain">
          {data.whole ? (
            <span className="good">✓ {t('audit.whole', { sealed: data.sealed })}</span>
          ) : (
            <span className="bad">✗ {t('audit.notWhole')}</span>
          )}
          {data.archived !== '0' && (
            <span className="faint"> · {t('audit.archived', { archived: data.archived })}</span>
          )}
          <span className="faint" data-testid="audit-waiting">
            {' '}
            · {t('audit.waiting', { waiting: data.waiting })} · {t('audit.newest')}{' '}
            <code title={data.headHash}>{data.headHash.slice(0, 16)}…</code>
          </span>
          {data.faults.slice(0, MOST_FAULTS).map((fault) => (
            <span key={fault.sequence} className="bad listed">
              {t(`audit.fault.${fault.kind}`, { sequence: fault.sequence, id: fault.id })}
            </span>
          ))}
          {data.faults.length > MOST_FAULTS && (
            <span className="bad listed">
              {t('audit.moreFaults', { faults: data.faults.length - MOST_FAULTS })}
            </span>
          )}
          {data.unlisted.slice(0, MOST_FAULTS).map((id) => (
            <span key={id} className="bad listed">
              {t('audit.fault.unlisted', { id })}
            </span>
          ))}
        </p>
      )}
    </ReadView>
  );
}
