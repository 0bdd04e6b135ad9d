import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';
import { Notice } from './notice.js';
import { ApiProblem } from '../api/problem.js';
import { WaysOn } from './ways-on.js';

export function Loading(): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="loading" role="status" aria-label={t('state.loading')}>
      <span className="waiting-lines" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
      </span>
    </div>
  );
}

export function Empty(props: { text?: string; children?: ReactNode }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="empty" data-testid="empty">
      <p>{props.text ?? t('state.empty')}</p>
      {props.children}
    </div>
  );
}

/** What went wrong, in the server's words, with the id an administrator can look up. */
export function ProblemView(props: {
  problem: unknown;
  onRetry?: () => void;
  children?: ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  const problem = props.problem instanceof ApiProblem ? props.problem : null;
  const title =
    problem?.status === 0 ? t('state.noAnswer') : (problem?.title ?? '') || t('state.failed');
  const others = (problem?.faults ?? []).filter((fault) => fault.message !== problem?.message);
  return (
    <Notice type="error" testId="problem" title={title}>
      {problem !== null && problem.message !== title && <p className="flat">{problem.message}</p>}
      {others.length > 0 && (
        <ul className="flat-list">
          {others.map((fault) => (
            <li key={`${fault.pointer}${fault.code}`}>{fault.message}</li>
          ))}
        </ul>
      )}
      {props.children}
      {problem?.correlationId && (
        <p className="flat faint">
          {t('state.correlation')} <code>{problem.correlationId}</code>
        </p>
      )}
      {props.onRetry && (
        <Button size="small" onClick={props.onRetry}>
          {t('act.retry')}
        </Button>
      )}
    </Notice>
  );
}

/**
 * Why a read has no answer. What the address asks for is not there or cannot be asked for: then trying again is
 * no way out, other pages are.
 */
export function ReadProblem(props: { problem: unknown; onRetry: () => void }): ReactNode {
  const { t } = useTranslation();
  const { problem } = props;
  const isRefused =
    problem instanceof ApiProblem &&
    problem.status >= 400 &&
    problem.status < 500 &&
    ![401, 408, 429].includes(problem.status);
  if (!isRefused) return <ProblemView problem={problem} onRetry={props.onRetry} />;
  const told = problem.faults.map((fault) => fault.message);
  return (
    <Notice
      type="warning"
      testId="problem"
      title={problem.status === 404 ? problem.title || t('state.failed') : t('state.cannotBeAsked')}
    >
      {(told.length > 0 ? told : [problem.message]).map((line) => (
        <p key={line} className="flat">
          {line}
        </p>
      ))}
      <WaysOn />
    </Notice>
  );
}

/** Shows a read: waiting, refused or answered; an old answer stays while a new one is fetched. */
export function ReadView<T>(props: {
  read: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}): ReactNode {
  const { read } = props;
  if (read.data !== undefined)
    return (
      <>
        {read.isError && <ReadProblem problem={read.error} onRetry={() => void read.refetch()} />}
        <div
          className={read.isPlaceholderData ? 'refreshing' : undefined}
          aria-busy={read.isPlaceholderData}
        >
          {props.children(read.data)}
        </div>
      </>
    );
  if (read.isError) return <ReadProblem problem={read.error} onRetry={() => void read.refetch()} />;
  return <Loading />;
}
