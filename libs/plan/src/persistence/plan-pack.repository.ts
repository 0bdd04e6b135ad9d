import { fenFromUnit } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { isToBuild, lifecycleStageOf, type PlanPack } from '../domain/pack.js';
import type { PlanFacts, PlanWording } from '../domain/wording.js';
import { writeProjects } from './pack-projects.repository.js';

interface Written {
  readonly table: string;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly absent: number;
}

/** A reference table as the pack writes it: columns with their types, the key first. */
interface PackTable {
  readonly table: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Upserts a table's rows in one statement and counts what changed. */
async function writeTable(tx: Tx, { table, columns, rows }: PackTable): Promise<Written> {
  const names = Object.keys(columns);
  const list = names.join(', ');
  const typed = names.map((name) => `${name} ${columns[name] ?? ''}`).join(', ');
  const others = names.filter((name) => name !== 'code');
  const old = others.map((name) => `t.${name}`).join(', ');
  const fresh = others.map((name) => `excluded.${name}`).join(', ');
  const [count] = await tx.query<{ added: number; updated: number; absent: number }>(
    `WITH given AS (SELECT ${list} FROM jsonb_to_recordset($2::jsonb) AS g (${typed})),
     written AS (
       INSERT INTO ${table} AS t (plan_id, ${list}) SELECT $1, ${list} FROM given
       ON CONFLICT (plan_id, code) DO UPDATE SET (${others.join(', ')}) = ROW (${fresh})
       WHERE (${old}) IS DISTINCT FROM (${fresh})
       RETURNING code, (xmax = 0) AS is_new
     )
     SELECT count(*) FILTER (WHERE is_new)::integer AS added, count(*) FILTER (WHERE NOT is_new)::integer AS updated,
       (SELECT count(*)::integer FROM ${table} WHERE plan_id = $1 AND code NOT IN (SELECT code FROM given)) AS absent
     FROM written`,
    [tx.planId, JSON.stringify(rows)],
  );
  const { added, updated, absent } = count ?? { added: 0, updated: 0, absent: 0 };
  return { table, added, updated, unchanged: rows.length - added - updated, absent };
}

function referenceTables(pack: PlanPack): PackTable[] {
  const named = { code: 'text', ord: 'smallint', name: 'text', name_en: 'text', source: 'jsonb' };
  return [
    {
      table: 'package',
      columns: named,
      rows: pack.packages.packages.map((item) => ({
        code: item.code,
        ord: item.order,
        name: item.name,
        name_en: item.nameEn ?? null,
        source: item.source,
      })),
    },
    {
      table: 'programme',
      columns: {
        ...named,
        kind: 'text',
        group_label: 'text',
        planned_fen: 'bigint',
        planned_qualifier: 'text',
        planned_as_written: 'text',
        targets: 'jsonb',
        facts: 'jsonb',
      },
      rows: pack.programmes.programmes.map((item, index) => ({
        code: item.code,
        ord: index + 1,
        name: item.name,
        name_en: item.nameEn ?? null,
        source: item.source,
        kind: item.kind,
        group_label: item.group ?? null,
        targets: item.targets,
        facts: item.facts,
        planned_fen: item.plannedInvestment
          ? fenFromUnit(item.plannedInvestment.amount, item.plannedInvestment.unit).toString()
          : null,
        planned_qualifier: item.plannedInvestment?.qualifier ?? null,
        planned_as_written: item.plannedInvestment?.asWritten ?? null,
      })),
    },
    {
      table: 'town',
      columns: { code: 'text', ord: 'smallint', name: 'text', name_en: 'text', kind: 'text' },
      rows: pack.towns.towns.map((item, index) => ({
        code: item.code,
        ord: index + 1,
        name: item.name,
        name_en: item.nameEn ?? null,
        kind: item.kind,
      })),
    },
    {
      table: 'route',
      columns: {
        ...named,
        kind: 'text',
        kind_ord: 'smallint',
        status: 'text',
        status_word: 'text',
        scope: 'text',
        project_code: 'text',
        facts: 'jsonb',
      },
      rows: pack.routes.routes.map(
        (
          { id, order, name, nameEn, source, kind, status, statusWord, scope, projectId, ...facts },
          index,
        ) => ({
          code: id,
          ord: index + 1,
          name,
          name_en: nameEn ?? null,
          source,
          kind,
          kind_ord: order,
          status,
          status_word: statusWord ?? null,
          scope,
          project_code: projectId,
          facts,
        }),
      ),
    },
    {
      table: 'indicator',
      columns: { ...named, attribute: 'text', facts: 'jsonb' },
      rows: pack.indicators.current.indicators.map(
        ({ id, no, name, nameEn, source, attribute, ...facts }) => ({
          code: id,
          ord: no,
          name,
          name_en: nameEn ?? null,
          source,
          attribute,
          facts,
        }),
      ),
    },
    {
      table: 'commitment',
      columns: { ...named, facts: 'jsonb' },
      rows: pack.commitments.commitments.map(({ id, name, nameEn, source, ...facts }, index) => ({
        code: id,
        ord: index + 1,
        name,
        name_en: nameEn ?? null,
        source,
        facts,
      })),
    },
  ];
}

function wordingOf({ plan, packages, programmes, routes }: PlanPack): PlanWording {
  return {
    period: plan.period,
    formerPeriod: plan.formerPeriod,
    packages: packages.title,
    programmeKinds: programmes.kinds,
    envelopeNote: plan.envelope.note ?? null,
    network: routes.title && { title: routes.title, note: routes.note, kinds: routes.kinds },
  };
}

function factsOf({ indicators, governance, programmes }: PlanPack): PlanFacts {
  const { indicators: _rows, count: _count, ...table } = indicators.current;
  const { programmes: items, kinds: _kinds, ...programmeFacts } = programmes;
  return {
    indicators: { ...table, note: indicators.note },
    former: indicators.former,
    results: indicators.results,
    governance: governance.requirements,
    programmes: { ...programmeFacts, count: items.length },
  };
}

/** Writes a checked pack. */
export const planPackRepository = {
  async insertPlan(tx: Tx, pack: PlanPack, envelopeFen: bigint): Promise<number> {
    const { plan } = pack;
    const [row] = await tx.query<{ id: number }>(
      `INSERT INTO plan (code, name, name_en, division_code, period_start, period_end, envelope_fen,
         envelope_as_written, source, wording, pack_hash, loaded_at)
       VALUES ($1, $2, $3, $4, ($5 || '-01')::date, ($6 || '-01')::date, $7, $8, $9, $10, '', $11)
       ON CONFLICT (code) DO UPDATE SET code = excluded.code RETURNING id`,
      [
        plan.code,
        plan.name,
        plan.nameEn ?? null,
        plan.divisionCode,
        plan.periodStart,
        plan.periodEnd,
        envelopeFen,
        plan.envelope.asWritten,
        JSON.stringify(plan.envelope.source),
        JSON.stringify(wordingOf(pack)),
        tx.recordedAt,
      ],
    );
    if (!row) throw new Error('the plan was not made');
    return row.id;
  },

  async updatePlan(tx: Tx, pack: PlanPack, hash: string, envelopeFen: bigint): Promise<void> {
    const { plan } = pack;
    await tx.query(
      `UPDATE plan SET name = $2, name_en = $3, division_code = $4, period_start = ($5 || '-01')::date,
         period_end = ($6 || '-01')::date, envelope_fen = $7, envelope_as_written = $8, source = $9, facts = $10,
         wording = $11, glossary = $12, pack_hash = $13, loaded_at = $14, version = version + 1
       WHERE id = $1`,
      [
        tx.planId,
        plan.name,
        plan.nameEn ?? null,
        plan.divisionCode,
        plan.periodStart,
        plan.periodEnd,
        envelopeFen,
        plan.envelope.asWritten,
        JSON.stringify(plan.envelope.source),
        JSON.stringify(factsOf(pack)),
        JSON.stringify(wordingOf(pack)),
        JSON.stringify(pack.words.words),
        hash,
        tx.recordedAt,
      ],
    );
  },

  /** Writes every table of the pack; the projects last, for they refer to the others. */
  async writeFacts(tx: Tx, pack: PlanPack): Promise<Written[]> {
    const written: Written[] = [];
    for (const table of referenceTables(pack)) written.push(await writeTable(tx, table));
    const projects = pack.projects.projects.map((project) => ({
      ...project,
      toBuild: isToBuild(project),
      lifecycleStage: lifecycleStageOf(project.stage),
    }));
    written.push(await writeProjects(tx, projects));
    return written;
  },
};
