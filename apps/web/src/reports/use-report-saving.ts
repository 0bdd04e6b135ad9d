import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { read, write } from '../api/client.js';
import { useIdempotencyKey } from '../api/idempotency.js';
import { ApiProblem } from '../api/problem.js';
import { planKey } from '../api/queries.js';
import { usePlanCode } from '../session/plan-context.js';
import type { SentReport } from './report-draft.js';
import type { Report } from './reports.wire.js';

export interface ReportSaving {
  readonly report: Report | null;
  readonly problem: ApiProblem | null;
  /** What was last sent, to find the field a refusal means. */
  readonly sent: SentReport | null;
  /** Another's version of the report, once a save met it. */
  readonly theirs: Report | null;
  readonly isBusy: boolean;
  /** `onSaved` runs before anything is read again, while the form still stands. */
  save(content: SentReport, onSaved: (saved: Report) => void): Promise<Report | null>;
  submit(content: SentReport, onSaved: (saved: Report) => void): Promise<Report | null>;
  remove(): Promise<boolean>;
  /** Goes on from another's version: the next save replaces it. */
  acceptTheirs(): void;
}

/** Saves and submits one report: first POST, then PUT upon the version seen, then the submission. */
export function useReportSaving(start: {
  report: Report | null;
  projectCode: string;
  month: string;
  /** The version the typing builds on, where it is not the report's: somebody saved meanwhile. */
  typedUpon: number | null;
}): ReportSaving {
  const plan = usePlanCode();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const submitKeyFor = useIdempotencyKey();
  const isOutdated = start.report !== null && start.typedUpon !== start.report.version;
  const [report, setReport] = useState(
    start.report !== null && isOutdated
      ? { ...start.report, version: start.typedUpon ?? 0 }
      : start.report,
  );
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [sent, setSent] = useState<SentReport | null>(null);
  const [theirs, setTheirs] = useState(isOutdated ? start.report : null);
  const [isBusy, setBusy] = useState(false);
  const base = `/plans/${plan}/monthly-reports`;

  const put = async (content: SentReport): Promise<Report> => {
    const saved =
      report === null
        ? await create(content)
        : await write<Report>('PUT', `${base}/${report.id}`, content.body, {
            version: report.version,
          });
    setReport(saved);
    return saved;
  };

  const create = async (content: SentReport): Promise<Report> => {
    const body = { projectCode: start.projectCode, month: start.month, ...content.body };
    return write<Report>('POST', base, body, { idempotencyKey: keyFor(body) });
  };

  const refused = async (cause: unknown): Promise<void> => {
    if (!(cause instanceof ApiProblem)) throw cause;
    setProblem(cause);
    if (cause.status === 401) void queries.resetQueries({ queryKey: ['session'] });
    if (cause.isStale && report !== null)
      setTheirs(await read<Report>(`${base}/${report.id}`).catch(() => null));
    // Somebody has begun the month's report: the page leads there and takes the typing along.
    if (cause.code === 'investment.report-open')
      await queries.invalidateQueries({ queryKey: planKey(plan) });
  };

  const attempt = async <T>(
    act: () => Promise<T>,
    onDone?: (answer: T) => void,
  ): Promise<T | null> => {
    setBusy(true);
    setProblem(null);
    try {
      const answer = await act();
      onDone?.(answer);
      await queries.invalidateQueries({ queryKey: planKey(plan) });
      return answer;
    } catch (cause) {
      await refused(cause);
      return null;
    } finally {
      setBusy(false);
    }
  };

  return {
    report,
    problem,
    sent,
    theirs,
    isBusy,
    save: (content, onSaved) => {
      setSent(content);
      return attempt(() => put(content), onSaved);
    },
    submit: (content, onSaved) => {
      setSent(content);
      return attempt(async () => {
        const saved = await put(content);
        onSaved(saved);
        return write<Report>(
          'POST',
          `${base}/${saved.id}/submission`,
          {},
          {
            version: saved.version,
            idempotencyKey: submitKeyFor({ id: saved.id, version: saved.version }),
          },
        );
      });
    },
    remove: async () => {
      if (report === null) return true;
      const done = await attempt(async () => {
        await write('DELETE', `${base}/${report.id}`, undefined, { version: report.version });
        return true;
      });
      return done ?? false;
    },
    acceptTheirs: () => {
      if (theirs !== null) setReport(theirs);
      setTheirs(null);
      setProblem(null);
    },
  };
}
