import type pg from 'pg';

/** A row by its columns. */
export type Row = Readonly<Record<string, unknown>>;

const AT_ONCE = 5_000;

const asJson = (rows: readonly Row[]): string =>
  JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

function* portions(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += AT_ONCE) yield rows.slice(from, from + AT_ONCE);
}

const columnsOf = (rows: readonly Row[]): string[] => Object.keys(rows[0] ?? {});

/** Inserts rows, their ids among them, a few thousand in a statement. All rows have the columns of the first. */
export async function insertRows(
  owner: pg.Client,
  table: string,
  rows: readonly Row[],
  onConflict = '',
): Promise<void> {
  const columns = columnsOf(rows).join(', ');
  for (const portion of portions(rows))
    await owner.query(
      `INSERT INTO ${table} (${columns}) OVERRIDING SYSTEM VALUE
       SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1::json) ${onConflict}`,
      [asJson(portion)],
    );
}

/** Updates rows by plan_id and id. */
export async function updateRows(
  owner: pg.Client,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  const columns = columnsOf(rows).filter((column) => column !== 'plan_id' && column !== 'id');
  for (const portion of portions(rows))
    await owner.query(
      `UPDATE ${table} t SET ${columns.map((column) => `${column} = g.${column}`).join(', ')}
       FROM json_populate_recordset(NULL::${table}, $1::json) g WHERE t.plan_id = g.plan_id AND t.id = g.id`,
      [asJson(portion)],
    );
}

const numbered = [
  'monthly_report',
  'investment_line',
  'ledger_entry',
  'milestone',
  'milestone_change',
  'project_change',
  'classification_pending',
  'audit_entry',
] as const;
type Numbered = (typeof numbered)[number];

/** The next numbers of tables that number their rows themselves, taken and given back as a whole. */
export class Numbers {
  private readonly last = new Map<Numbered, bigint>();

  private constructor(private readonly owner: pg.Client) {}

  static async take(owner: pg.Client): Promise<Numbers> {
    const numbers = new Numbers(owner);
    for (const table of numbered) {
      const { rows } = await owner.query<{ last: string }>(
        `SELECT coalesce(pg_sequence_last_value(pg_get_serial_sequence($1, 'id')::regclass), 0)::text AS last`,
        [table],
      );
      numbers.last.set(table, BigInt(rows[0]?.last ?? 0));
    }
    return numbers;
  }

  next(table: Numbered): bigint {
    const next = (this.last.get(table) ?? 0n) + 1n;
    this.last.set(table, next);
    return next;
  }

  async giveBack(): Promise<void> {
    for (const [table, last] of this.last)
      if (last > 0n)
        await this.owner.query(`SELECT setval(pg_get_serial_sequence($1, 'id'), $2)`, [
          table,
          String(last),
        ]);
  }
}
