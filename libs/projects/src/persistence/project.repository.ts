import { Not } from 'typeorm';
import { onlyUnits, type Scope } from '#libs/access';
import { insertNew, type Tx } from '#libs/platform';
import type { ConstructionNature } from '../domain/construction-nature.js';
import type { Stage } from '../domain/stage.js';
import { ProjectEntity } from './project.entities.js';

/** What an office or finance writes of a project. Days "YYYY-MM-DD", months "YYYY-MM". */
export interface ProjectFacts {
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: string | null;
  readonly packageCode: string;
  readonly townCode: string | null;
  readonly unitCode: string | null;
  readonly stage: Stage | null;
  readonly nationalCode: string | null;
  readonly builder: string | null;
  readonly sponsor: string | null;
  readonly responsiblePerson: string | null;
  readonly content: string | null;
  readonly constructionNature: ConstructionNature | null;
  readonly firstMonth: string | null;
  readonly plannedStart: string | null;
  readonly plannedCompletion: string | null;
  readonly note: string | null;
}

/** A project as the register holds it. */
export interface RegisteredProject extends ProjectFacts {
  readonly id: number;
  readonly code: string;
  readonly version: number;
  readonly packageBasis: ProjectEntity['packageBasis'];
  readonly townBasis: ProjectEntity['townBasis'];
  readonly stageBasis: ProjectEntity['stageBasis'];
  readonly programmes: readonly string[];
}

/** Fields whose change is told in a project's history. */
const recorded = [
  'name',
  'nameEn',
  'kind',
  'packageCode',
  'packageBasis',
  'townCode',
  'townBasis',
  'unitCode',
  'stage',
  'stageBasis',
  'nationalCode',
  'builder',
  'sponsor',
  'responsiblePerson',
  'content',
  'constructionNature',
  'firstMonth',
  'plannedStart',
  'plannedCompletion',
  'note',
  'programmes',
] as const satisfies readonly (keyof RegisteredProject)[];

/** The facts as their columns hold them, and nothing else a project may bear. */
const factColumns = (facts: ProjectFacts): ProjectFacts => ({
  name: facts.name,
  nameEn: facts.nameEn,
  kind: facts.kind,
  packageCode: facts.packageCode,
  townCode: facts.townCode,
  unitCode: facts.unitCode,
  stage: facts.stage,
  nationalCode: facts.nationalCode,
  builder: facts.builder,
  sponsor: facts.sponsor,
  responsiblePerson: facts.responsiblePerson,
  content: facts.content,
  constructionNature: facts.constructionNature,
  firstMonth: facts.firstMonth === null ? null : `${facts.firstMonth}-01`,
  plannedStart: facts.plannedStart,
  plannedCompletion: facts.plannedCompletion,
  note: facts.note,
});

/** Writes of the register. */
export const projectRepository = {
  /** Reads a project in the scope and keeps others from changing it. */
  async lock(tx: Tx, code: string, scope: Scope): Promise<RegisteredProject | undefined> {
    const parameters: unknown[] = [tx.planId, code];
    const mine = onlyUnits('unit_code', scope, parameters);
    const [row] = await tx.query<RegisteredProject>(
      `SELECT id, code, version, name, name_en AS "nameEn", kind, package_code AS "packageCode",
         package_basis AS "packageBasis", town_code AS "townCode", town_basis AS "townBasis", unit_code AS "unitCode",
         stage, stage_basis AS "stageBasis", national_code AS "nationalCode", builder, sponsor,
         responsible_person AS "responsiblePerson", content, construction_nature AS "constructionNature",
         to_char(first_month, 'YYYY-MM') AS "firstMonth", planned_start AS "plannedStart",
         planned_completion AS "plannedCompletion", note,
         ARRAY(SELECT m.programme_code FROM project_programme m
           WHERE m.plan_id = p.plan_id AND m.project_id = p.id ORDER BY 1) AS programmes
       FROM project p WHERE plan_id = $1 AND code = $2 ${mine} FOR UPDATE`,
      parameters,
    );
    return row;
  },

  /** The first free code for a project the plan does not name: X-0001, X-0002 … X-10000 … */
  async nextCode(tx: Tx): Promise<string> {
    await tx.query("SELECT pg_advisory_xact_lock(hashtext('project-code'), $1)", [tx.planId]);
    // One number more than there are such codes must be free, whatever codes people chose.
    const [row] = await tx.query<{ code: string }>(
      `SELECT c.code FROM generate_series(1,
         (SELECT count(*) + 1 FROM project WHERE plan_id = $1 AND code LIKE 'X-%')) n
       CROSS JOIN LATERAL (SELECT 'X-' || lpad(n::text, greatest(4, length(n::text)), '0') AS code) c
       WHERE NOT EXISTS (SELECT FROM project p WHERE p.plan_id = $1 AND p.code = c.code)
       ORDER BY n LIMIT 1`,
      [tx.planId],
    );
    if (!row) throw new Error('no code is free');
    return row.code;
  },

  async insert(tx: Tx, code: string, facts: ProjectFacts): Promise<number | undefined> {
    const made = await insertNew(tx, ProjectEntity, {
      planId: tx.planId,
      code,
      ...factColumns(facts),
      packageBasis: 'confirmed',
      townBasis: facts.townCode === null ? null : 'confirmed',
      stageBasis: facts.stage === null ? null : 'confirmed',
      scope: 'district',
      period: 'current',
      toBuild: true,
      searchText: searchText(code, facts, []),
    });
    return made?.id;
  },

  async update(tx: Tx, project: RegisteredProject): Promise<void> {
    const { id, code, packageBasis, townBasis, stageBasis } = project;
    const key = { planId: tx.planId, id };
    const { aliases } = await tx.manager.findOneByOrFail(ProjectEntity, key);
    await tx.manager.update(ProjectEntity, key, {
      ...factColumns(project),
      packageBasis,
      townBasis,
      stageBasis,
      searchText: searchText(code, project, aliases),
      version: () => 'version + 1',
    });
  },

  /** Sets a project's programmes; those that stay keep their basis. */
  async setProgrammes(tx: Tx, projectId: number, codes: readonly string[]): Promise<void> {
    await tx.query(
      'DELETE FROM project_programme WHERE plan_id = $1 AND project_id = $2 AND NOT programme_code = ANY($3)',
      [tx.planId, projectId, codes],
    );
    await tx.query(
      `INSERT INTO project_programme (plan_id, project_id, programme_code, basis)
       SELECT $1, $2, code, 'confirmed' FROM unnest($3::text[]) code ON CONFLICT DO NOTHING`,
      [tx.planId, projectId, codes],
    );
  },

  async recordChanges(
    tx: Tx,
    before: RegisteredProject,
    after: RegisteredProject,
    reason: { note: string | null; source: string | null },
  ): Promise<void> {
    const changes = recorded
      .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
      .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
    await tx.query(
      `INSERT INTO project_change (plan_id, project_id, person_id, person_name, field, before, after, source, note)
       SELECT $1, $2, $3, $4, c.field, c.before, c.after, $5, $6
       FROM jsonb_to_recordset($7::jsonb) AS c (field text, before jsonb, after jsonb)`,
      [
        tx.planId,
        before.id,
        tx.command.actor.id,
        tx.command.actor.name,
        reason.source,
        reason.note,
        JSON.stringify(changes),
      ],
    );
  },

  /** Writes down what the project counts under from today, if that changed; tells whether it did. */
  async classify(tx: Tx, projectId: number): Promise<boolean> {
    const written = await tx.query(
      `WITH now AS (
         SELECT p.id, p.package_code, p.town_code, p.unit_code, p.stage, p.to_build,
           ARRAY(SELECT m.programme_code FROM project_programme m
             WHERE m.plan_id = p.plan_id AND m.project_id = p.id ORDER BY 1) AS programme_codes
         FROM project p WHERE p.plan_id = $1 AND p.id = $2
       ), last AS (
         SELECT * FROM project_classification WHERE plan_id = $1 AND project_id = $2 ORDER BY from_on DESC LIMIT 1
       ), written AS (
         INSERT INTO project_classification
           (plan_id, project_id, package_code, town_code, unit_code, stage, to_build, programme_codes)
         SELECT $1, n.id, n.package_code, n.town_code, n.unit_code, n.stage, n.to_build, n.programme_codes
         FROM now n LEFT JOIN last l ON true
         WHERE l.project_id IS NULL OR (n.package_code, n.town_code, n.unit_code, n.stage, n.to_build, n.programme_codes)
           IS DISTINCT FROM (l.package_code, l.town_code, l.unit_code, l.stage, l.to_build, l.programme_codes)
         ON CONFLICT (plan_id, project_id, from_on) DO UPDATE SET package_code = excluded.package_code,
           town_code = excluded.town_code, unit_code = excluded.unit_code, stage = excluded.stage,
           to_build = excluded.to_build, programme_codes = excluded.programme_codes
         RETURNING project_id
       )
       INSERT INTO classification_pending (plan_id, project_id) SELECT $1, project_id FROM written RETURNING id`,
      [tx.planId, projectId],
    );
    return written.length > 0;
  },

  /** The code of the other project that bears a national code, or null. */
  async holderOf(
    tx: Tx,
    nationalCode: string,
    exceptId: number | null,
  ): Promise<{ code: string; unitCode: string | null } | null> {
    return tx.manager.findOneBy(ProjectEntity, {
      planId: tx.planId,
      nationalCode,
      ...(exceptId === null ? {} : { id: Not(exceptId) }),
    });
  },

  /** Which of the things a project refers to the plan has. */
  async knownReferences(
    tx: Tx,
    facts: {
      packageCode: string;
      townCode: string | null;
      unitCode: string | null;
      programmes: readonly string[];
    },
  ): Promise<{ package: boolean; town: boolean; unit: boolean; programmes: string[] }> {
    const [row] = await tx.query<{
      package: boolean;
      town: boolean;
      unit: boolean;
      programmes: string[];
    }>(
      `SELECT EXISTS (SELECT FROM package WHERE plan_id = $1 AND code = $2) AS package,
         EXISTS (SELECT FROM town WHERE plan_id = $1 AND code = $3) AS town,
         EXISTS (SELECT FROM unit WHERE plan_id = $1 AND code = $4) AS unit,
         ARRAY(SELECT code FROM programme WHERE plan_id = $1 AND code = ANY($5)) AS programmes`,
      [tx.planId, facts.packageCode, facts.townCode, facts.unitCode, facts.programmes],
    );
    return row ?? { package: false, town: false, unit: false, programmes: [] };
  },
};

function searchText(code: string, facts: ProjectFacts, aliases: readonly string[]): string {
  return [code, facts.name, facts.nameEn ?? '', ...aliases].join('\n').toLowerCase();
}
