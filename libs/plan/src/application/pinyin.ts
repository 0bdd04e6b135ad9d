import type { Queryable } from '#libs/platform';
import { readingLines } from '../domain/reading.js';

/** Projects whose sounds are written in one statement. */
const BATCH = 500;

interface Named {
  readonly id: number;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** How names sound, characters with several sounds by the word they stand in: 银行 yinhang, 行政 xingzheng. */
export async function readingOf(names: readonly string[]): Promise<string> {
  // 16 MB of dictionary: loaded by who first writes a name, and by no process that only reads.
  const { pinyin } = await import('pinyin-pro');
  return readingLines(
    names.map((name) =>
      pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }),
    ),
  );
}

/**
 * Writes how the projects of a plan sound whose names are new: the database forgets a project's sounds
 * when its name changes.
 *
 * @param only one project, where others are nobody's business now
 * @returns how many were written
 */
export async function writeReadings(db: Queryable, planId: number, only?: number): Promise<number> {
  let after = 0;
  for (let written = 0; ;) {
    const projects = await db.query<Named>(
      `SELECT id, name, aliases FROM project
       WHERE plan_id = $1 AND reading IS NULL AND id > $2 AND id = coalesce($3, id) ORDER BY id LIMIT ${String(BATCH)}`,
      [planId, after, only ?? null],
    );
    after = projects.at(-1)?.id ?? 0;
    if (projects.length === 0) return written;
    const rows = await Promise.all(
      projects.map(async ({ id, name, aliases }) => ({
        id,
        name,
        aliases,
        reading: await readingOf([name, ...aliases]),
      })),
    );
    // A name that changed meanwhile has its sounds written by who changed it.
    await db.query(
      `UPDATE project p SET reading = g.reading
       FROM jsonb_to_recordset($2::jsonb) AS g (id integer, name text, aliases text[], reading text)
       WHERE p.plan_id = $1 AND p.id = g.id AND p.name = g.name AND p.aliases = g.aliases`,
      [planId, JSON.stringify(rows)],
    );
    written += projects.length;
  }
}

/** Writes how the projects of all plans sound that have been there since before sounds were kept. */
export async function writeMissingReadings(db: Queryable): Promise<number> {
  const plans = await db.query<{ id: number }>(
    'SELECT DISTINCT plan_id AS id FROM project WHERE reading IS NULL',
  );
  let written = 0;
  for (const { id } of plans) written += await writeReadings(db, id);
  return written;
}
