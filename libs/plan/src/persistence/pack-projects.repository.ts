import { fenFromUnit, yuanFromFen } from '#libs/kernel';
import { addToOutbox, type Tx } from '#libs/platform';
import type { PackProject, PlanLifecycleStage } from '../domain/pack.js';

type Given = PackProject & {
  readonly toBuild: boolean;
  readonly lifecycleStage: PlanLifecycleStage | null;
};

/** What the pack says of a project and the register keeps as its own columns. */
const columns = {
  code: 'text',
  name: 'text',
  name_en: 'text',
  aliases: 'text[]',
  kind: 'text',
  package_code: 'text',
  package_basis: 'text',
  town_code: 'text',
  town_basis: 'text',
  stage: 'text',
  stage_basis: 'text',
  plan_stage: 'text',
  stage_word: 'text',
  scope: 'text',
  period: 'text',
  to_build: 'boolean',
  stated_investment: 'jsonb',
  plan_note: 'jsonb',
  source: 'jsonb',
  also_in: 'jsonb',
  pack_facts: 'jsonb',
  search_text: 'text',
} as const;

function toRow(project: Given): Readonly<Record<keyof typeof columns, unknown>> {
  const { investment } = project;
  return {
    code: project.id,
    name: project.name,
    name_en: project.nameEn ?? null,
    aliases: project.aliases,
    kind: project.kind,
    package_code: project.packageCode,
    package_basis: project.packageBasis,
    town_code: project.townCode,
    town_basis: project.townBasis,
    stage: project.lifecycleStage,
    stage_basis: project.lifecycleStage === null ? null : 'plan',
    plan_stage: project.stage,
    stage_word: project.stageWord,
    scope: project.scope,
    period: project.period,
    to_build: project.toBuild,
    stated_investment: investment && {
      amount: yuanFromFen(fenFromUnit(investment.amount, investment.unit)),
      asWritten: `${investment.amount} ${investment.unit}`,
      label: investment.label ?? null,
    },
    plan_note: project.note ?? null,
    source: project.source,
    also_in: project.alsoIn ?? [],
    pack_facts: { nameVerbatim: project.nameVerbatim },
    search_text: [project.id, project.name, project.nameEn ?? '', ...project.aliases]
      .join('\n')
      .toLowerCase(),
  };
}

const names = Object.keys(columns).join(', ');
const typed = Object.entries(columns)
  .map(([name, type]) => `${name} ${type}`)
  .join(', ');

/** What an office has confirmed stays; all else follows the pack. */
const changed = `
  name = excluded.name, name_en = excluded.name_en, aliases = excluded.aliases, kind = excluded.kind,
  package_code = CASE WHEN t.package_basis = 'confirmed' THEN t.package_code ELSE excluded.package_code END,
  package_basis = CASE WHEN t.package_basis = 'confirmed' THEN 'confirmed' ELSE excluded.package_basis END,
  town_code = CASE WHEN t.town_basis = 'confirmed' THEN t.town_code ELSE excluded.town_code END,
  town_basis = CASE WHEN t.town_basis = 'confirmed' THEN 'confirmed' ELSE excluded.town_basis END,
  stage = CASE WHEN t.stage_basis = 'confirmed' THEN t.stage ELSE excluded.stage END,
  stage_basis = CASE WHEN t.stage_basis = 'confirmed' THEN 'confirmed' ELSE excluded.stage_basis END,
  plan_stage = excluded.plan_stage, stage_word = excluded.stage_word, scope = excluded.scope,
  period = excluded.period, to_build = excluded.to_build, stated_investment = excluded.stated_investment,
  plan_note = excluded.plan_note, source = excluded.source, also_in = excluded.also_in, pack_facts = excluded.pack_facts,
  search_text = excluded.search_text, in_pack = true, version = t.version + 1`;

const packOwned = [
  'name',
  'name_en',
  'aliases',
  'kind',
  'plan_stage',
  'stage_word',
  'scope',
  'period',
  'to_build',
  'stated_investment',
  'plan_note',
  'source',
  'also_in',
  'pack_facts',
  'search_text',
];

const differs = `
  (${packOwned.map((name) => `t.${name}`).join(', ')}) IS DISTINCT FROM (${packOwned.map((name) => `excluded.${name}`).join(', ')})
  OR (t.package_basis <> 'confirmed' AND t.package_code <> excluded.package_code)
  OR (t.town_basis IS DISTINCT FROM 'confirmed'
    AND (t.town_code, t.town_basis) IS DISTINCT FROM (excluded.town_code, excluded.town_basis))
  OR (t.stage_basis IS DISTINCT FROM 'confirmed' AND t.stage IS DISTINCT FROM excluded.stage)`;

/** Upserts the pack's projects, their programmes, and what they count under, in three statements. */
export async function writeProjects(
  tx: Tx,
  projects: readonly Given[],
): Promise<{ table: string; added: number; updated: number; unchanged: number; absent: number }> {
  const rows = await tx.query<{ isNew: boolean }>(
    `WITH given AS (SELECT ${names} FROM jsonb_to_recordset($2::jsonb) AS g (${typed}))
     INSERT INTO project AS t (plan_id, in_pack, ${names}) SELECT $1, true, ${names} FROM given ORDER BY code
     ON CONFLICT (plan_id, code) DO UPDATE SET ${changed} WHERE ${differs}
     RETURNING (xmax = 0) AS "isNew"`,
    [tx.planId, JSON.stringify(projects.map(toRow))],
  );
  const memberships = projects.flatMap((project) =>
    project.programmes.map((programme) => ({
      project: project.id,
      programme,
      basis: project.programmesInferred.includes(programme) ? 'inferred' : 'stated',
    })),
  );
  await tx.query(
    `INSERT INTO project_programme (plan_id, project_id, programme_code, basis)
     SELECT $1, p.id, g.programme, g.basis
     FROM jsonb_to_recordset($2::jsonb) AS g (project text, programme text, basis text)
     JOIN project p ON p.plan_id = $1 AND p.code = g.project
     ON CONFLICT DO NOTHING`,
    [tx.planId, JSON.stringify(memberships)],
  );
  await classify(
    tx,
    projects.map((project) => project.id),
  );
  const [{ absent } = { absent: 0 }] = await tx.query<{ absent: number }>(
    'SELECT count(*)::integer AS absent FROM project WHERE plan_id = $1 AND in_pack AND NOT code = ANY($2)',
    [tx.planId, projects.map((project) => project.id)],
  );
  const added = rows.filter((row) => row.isNew).length;
  return {
    table: 'project',
    added,
    updated: rows.length - added,
    unchanged: projects.length - rows.length,
    absent,
  };
}

/** Writes down from today what projects count under, where that differs from what is written last. */
async function classify(tx: Tx, codes: readonly string[]): Promise<void> {
  await tx.query(
    `WITH now AS (
       SELECT p.id, p.package_code, p.town_code, p.unit_code, p.stage, p.to_build,
         coalesce((SELECT array_agg(m.programme_code ORDER BY m.programme_code) FROM project_programme m
           WHERE m.plan_id = p.plan_id AND m.project_id = p.id), '{}') AS programme_codes
       FROM project p WHERE p.plan_id = $1 AND p.code = ANY($2)
     ), last AS (
       SELECT DISTINCT ON (project_id) * FROM project_classification WHERE plan_id = $1
       ORDER BY project_id, from_on DESC
     ), written AS (
       INSERT INTO project_classification
         (plan_id, project_id, package_code, town_code, unit_code, stage, to_build, programme_codes)
       SELECT $1, n.id, n.package_code, n.town_code, n.unit_code, n.stage, n.to_build, n.programme_codes
       FROM now n LEFT JOIN last l ON l.project_id = n.id
       WHERE l.project_id IS NULL OR (n.package_code, n.town_code, n.unit_code, n.stage, n.to_build, n.programme_codes)
         IS DISTINCT FROM (l.package_code, l.town_code, l.unit_code, l.stage, l.to_build, l.programme_codes)
       ON CONFLICT (plan_id, project_id, from_on) DO UPDATE SET package_code = excluded.package_code,
         town_code = excluded.town_code, unit_code = excluded.unit_code, stage = excluded.stage,
         to_build = excluded.to_build, programme_codes = excluded.programme_codes
       RETURNING project_id
     )
     INSERT INTO classification_pending (plan_id, project_id) SELECT $1, project_id FROM written`,
    [tx.planId, codes],
  );
  await addToOutbox(tx, 'projects.classification-changed');
}
