import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../layout/button.js';
import { read } from '../api/client.js';
import { planKey } from '../api/queries.js';
import { ProblemView, ReadView } from '../layout/states.js';
import { usePlanCode } from '../session/plan-context.js';
import type { AuditChain, AuditProof, AuditScope } from './audit.wire.js';

/** Faults named at once; more say no more. */
const MOST_FAULTS = 20;
/** Chains up to this length are followed unasked: that takes a second. */
const SHORT_CHAIN = 20_000;

function Faults({ proof }: { proof: AuditProof }): ReactNode {
  const { t } = useTranslation();
  const found = [
    ...proof.faults.map(({ kind, sequence, id }) => t(`audit.fault.${kind}`, { sequence, id })),
    ...proof.unlisted.map((id) => t('audit.fault.unlisted', { id })),
  ];
  return (
    <>
      {found.slice(0, MOST_FAULTS).map((fault) => (
        <span key={fault} className="bad listed">
          {fault}
        </span>
      ))}
      {found.length > MOST_FAULTS && (
        <span className="bad listed">
          {t('audit.moreFaults', { faults: found.length - MOST_FAULTS })}
        </span>
      )}
    </>
  );
}

function Verdict(props: { proof: UseQueryResult<AuditProof>; sealed: string }): ReactNode {
  const { t } = useTranslation();
  const { data } = props.proof;
  if (props.proof.isFetching) return <span>{t('audit.checking', { sealed: props.sealed })}</span>;
  if (data === undefined)
    return (
      <>
        {t('audit.notChecked', { sealed: props.sealed })}{' '}
        <Button size="small" onClick={() => void props.proof.refetch()} data-testid="audit-check">
          {t('audit.check')}
        </Button>
      </>
    );
  return (
    <>
      {data.whole ? (
        <span className="good">✓ {t('audit.whole', { sealed: data.sealed })}</span>
      ) : (
        <span className="bad">✗ {t('audit.notWhole')}</span>
      )}
      {data.archived !== '0' && (
        <span className="faint"> · {t('audit.archived', { archived: data.archived })}</span>
      )}
    </>
  );
}

/** Whether the whole chain is as it was sealed, and how many rows still wait to be. */
export function ChainLine({ scope }: { scope: AuditScope }): ReactNode {
  const { t } = useTranslation();
  const plan = usePlanCode();
  const log = scope === 'installation' ? '/audit' : `/plans/${plan}/audit`;
  const chain = useQuery<AuditChain>({
    queryKey: [...planKey(plan), log, 'chain'],
    queryFn: ({ signal }) => read<AuditChain>(`${log}/chain`, signal),
  });
  const proof = useQuery<AuditProof>({
    // Not below the plan's key: a long check must not start anew with every change.
    queryKey: ['audit-proof', log],
    queryFn: ({ signal }) => read<AuditProof>(`${log}/verification`, signal),
    enabled: chain.data !== undefined && Number(chain.data.sealed) <= SHORT_CHAIN,
    refetchOnWindowFocus: false,
  });
  return (
    <ReadView read={chain}>
      {(data) => (
        <>
          {proof.isError && (
            <ProblemView problem={proof.error} onRetry={() => void proof.refetch()} />
          )}
          <p className="sum-line" role="status" data-testid="audit-chain">
            <Verdict proof={proof} sealed={data.sealed} />
            <span className="faint">
              {' '}
              · {t('audit.waiting', { waiting: data.waiting })} · {t('audit.newest')}{' '}
              <code title={data.headHash}>{data.headHash.slice(0, 16)}…</code>
            </span>
            {proof.data !== undefined && <Faults proof={proof.data} />}
          </p>
        </>
      )}
    </ReadView>
  );
}
