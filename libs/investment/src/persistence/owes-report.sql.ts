/**
 * SQL for whether a project owes a report of a month: not finished, stopped or given up, not to begin later,
 * and under construction, or reported before, or with money planned for the month's year. The page of an office
 * and the digest's "not reported" both ask it.
 *
 * Each value is an SQL expression: `stage` a text or null; `month` and `firstMonth` first days, the latter or
 * null; `until` the instant before which what was submitted or planned counts.
 */
export const owesReport = (of: {
  readonly planId: string;
  readonly projectId: string;
  readonly stage: string;
  readonly firstMonth: string;
  readonly month: string;
  readonly until: string;
}): string => `(
  coalesce(${of.stage}, '') NOT IN ('completed', 'in-service', 'suspended', 'cancelled')
  AND (${of.firstMonth} IS NULL OR ${of.firstMonth} <= ${of.month})
  AND (coalesce(${of.stage}, '') = 'construction'
    OR EXISTS (
      SELECT FROM monthly_report e WHERE e.plan_id = ${of.planId} AND e.project_id = ${of.projectId}
        AND e.month <= ${of.month} AND e.submitted_at < ${of.until})
    OR coalesce((
      SELECT a.amount_fen FROM annual_plan a WHERE a.plan_id = ${of.planId} AND a.project_id = ${of.projectId}
        AND a.year = extract(year FROM ${of.month}) AND a.recorded_at < ${of.until}
      ORDER BY a.version DESC LIMIT 1), 0) > 0))`;
