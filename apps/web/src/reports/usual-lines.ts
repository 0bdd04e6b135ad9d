import { usePlanRead } from '../api/queries.js';
import type { FundingSource, Measure, Page } from '../api/wire.js';
import type { Report, ReportRow } from './reports.wire.js';

/** A kind of line: a measure from a source. */
export interface LineKind {
  readonly measure: Measure;
  readonly fundingSource: FundingSource;
}

/** The kinds of line of the project's newest report but this one; undefined while they are read. */
export function useUsualLines(
  projectCode: string,
  exceptId?: string,
): readonly LineKind[] | undefined {
  const newest = usePlanRead<Page<ReportRow>>('/monthly-reports', {
    project: projectCode,
    limit: 2,
  });
  const id = newest.data?.items.find((row) => row.id !== exceptId)?.id;
  const report = usePlanRead<Report>(
    `/monthly-reports/${id ?? ''}`,
    {},
    { enabled: id !== undefined },
  );
  if (newest.isPending) return undefined;
  if (id === undefined) return [];
  return report.isPending ? undefined : (report.data?.lines ?? []);
}
