import type pg from 'pg';
import type { ProjectInput } from '#libs/projects';
import type { Row } from './rows.js';

/** A project as the register's services see and audit it. */
export interface Registered {
  readonly id: number;
  readonly code: string;
  readonly version: number;
  readonly packageCode: string;
  readonly packageBasis: string;
  readonly townCode: string | null;
  readonly townBasis: string | null;
  readonly unitCode: string | null;
  readonly stage: string | null;
  readonly stageBasis: string | null;
  readonly programmes: readonly string[];
  readonly [fact: string]: unknown;
}

/** What a project counted under last. */
export interface Classified {
  readonly fromOn: string;
  readonly packageCode: string;
  readonly townCode: string | null;
  readonly unitCode: string | null;
  readonly stage: string | null;
}

/** Facts in the order the register keeps their changes, with their columns. */
export const facts: readonly (readonly [string, string])[] = [
  ['name', 'name'],
  ['nameEn', 'name_en'],
  ['kind', 'kind'],
  ['packageCode', 'package_code'],
  ['packageBasis', 'package_basis'],
  ['townCode', 'town_code'],
  ['townBasis', 'town_basis'],
  ['unitCode', 'unit_code'],
  ['stage', 'stage'],
  ['stageBasis', 'stage_basis'],
  ['nationalCode', 'national_code'],
  ['builder', 'builder'],
  ['sponsor', 'sponsor'],
  ['responsiblePerson', 'responsible_person'],
  ['content', 'content'],
  ['constructionNature', 'construction_nature'],
  ['firstMonth', 'first_month'],
  ['plannedStart', 'planned_start'],
  ['plannedCompletion', 'planned_completion'],
  ['note', 'note'],
];

/** The register as it stands, by project code. */
export async function readRegister(
  owner: pg.Client,
  planId: number,
): Promise<Map<string, Registered>> {
  const columns = facts.map(([fact, column]) => {
    const value =
      fact === 'firstMonth'
        ? `to_char(${column}, 'YYYY-MM')`
        : fact.startsWith('planned')
          ? `${column}::text`
          : column;
    return `${value} AS "${fact}"`;
  });
  const { rows } = await owner.query<Registered>(
    `SELECT id, code, version, ${columns.join(', ')},
       ARRAY(SELECT m.programme_code FROM project_programme m
         WHERE m.plan_id = p.plan_id AND m.project_id = p.id ORDER BY 1) AS programmes
     FROM project p WHERE plan_id = $1`,
    [planId],
  );
  return new Map(rows.map((row) => [row.code, row]));
}

export async function readClassified(
  owner: pg.Client,
  planId: number,
): Promise<Map<number, Classified>> {
  const { rows } = await owner.query<Classified & { projectId: number }>(
    `SELECT DISTINCT ON (project_id) project_id AS "projectId", from_on::text AS "fromOn",
       package_code AS "packageCode", town_code AS "townCode", unit_code AS "unitCode", stage
     FROM project_classification WHERE plan_id = $1 ORDER BY project_id, from_on DESC`,
    [planId],
  );
  return new Map(rows.map(({ projectId, ...row }) => [projectId, row]));
}

function basisOf(given: string | null | undefined, before: string | null): string | null {
  if (given === undefined) return before;
  return given === null ? null : 'confirmed';
}

/** The project after a change, as ProjectsService makes it; its version is counted by the row. */
export function changed(before: Registered, input: ProjectInput): Registered {
  return {
    ...before,
    ...input,
    packageCode: input.packageCode ?? before.packageCode,
    packageBasis: input.packageCode === undefined ? before.packageBasis : 'confirmed',
    townBasis: basisOf(input.townCode, before.townBasis),
    stageBasis: basisOf(input.stage, before.stageBasis),
    programmes: before.programmes,
  };
}

/** The columns of a project's row after changes. */
export function toProjectRow(planId: number, project: Registered): Row {
  const row: Record<string, unknown> = {
    plan_id: planId,
    id: project.id,
    version: project.version,
  };
  for (const [fact, column] of facts)
    row[column] =
      fact === 'firstMonth' && project.firstMonth !== null
        ? `${project.firstMonth as string}-01`
        : project[fact];
  return row;
}

/** Whether a project counts under something else than before. */
export function isReclassified(before: Classified | undefined, now: Registered): boolean {
  return (
    before?.packageCode !== now.packageCode ||
    before.townCode !== now.townCode ||
    before.unitCode !== now.unitCode ||
    before.stage !== now.stage
  );
}
