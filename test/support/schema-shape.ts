import type { DataSource } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import type { EntityMetadata } from 'typeorm/metadata/EntityMetadata.js';

/** A schema as sentences by the name of what they are about, so that two can be compared by name. */
export type Shape = ReadonlyMap<string, string>;

type Asked = (sql: string) => Promise<Record<string, unknown>[]>;

const list = (names: readonly string[]): string => `(${names.join(', ')})`;

interface Column {
  readonly type: string;
  readonly isNullable: boolean;
  readonly collation?: string | null | undefined;
  readonly identity?: string | null | undefined;
  readonly stored?: string | null | undefined;
  readonly standard?: string | null | undefined;
}

const describeColumn = (column: Column): string =>
  [
    column.type,
    column.collation && `collation ${column.collation}`,
    column.isNullable ? 'nullable' : 'not null',
    column.identity && `identity ${column.identity}`,
    column.stored && `generated as ${column.stored}`,
    column.standard && `default ${column.standard}`,
  ]
    .filter(Boolean)
    .join(', ');

const describeKey = (columns: readonly string[], table: string, others: readonly string[]) =>
  `${list(columns)} to ${table} ${list(others)}`;

const standardOf = ({ driver }: DataSource, column: ColumnMetadata) =>
  typeof column.default === 'number' ? String(column.default) : driver.normalizeDefault(column);

function columnOfEntity(dataSource: DataSource, column: ColumnMetadata): string {
  const { driver } = dataSource;
  const type = column.enumName ?? driver.normalizeType(column);
  return describeColumn({
    type: column.isArray ? `${type}[]` : type,
    isNullable: column.isNullable,
    collation: column.collation,
    identity: column.isGenerated ? column.generatedIdentity : null,
    stored: column.asExpression,
    standard: column.isGenerated ? null : standardOf(dataSource, column),
  });
}

function* shapeOfEntity(
  dataSource: DataSource,
  entity: EntityMetadata,
): Iterable<[string, string]> {
  const { tableName: table } = entity;
  const names = (columns: readonly ColumnMetadata[]) =>
    columns.map((column) => column.databaseName);
  yield [`table ${table}`, 'is there'];
  for (const column of entity.columns) {
    yield [`column ${table}.${column.databaseName}`, columnOfEntity(dataSource, column)];
    if (column.enumName) yield [`type ${column.enumName}`, list((column.enum ?? []).map(String))];
  }
  yield [`primary key ${table}_pkey`, `${table} ${list(names(entity.primaryColumns))}`];
  for (const key of entity.foreignKeys) {
    const { tableName } = key.referencedEntityMetadata;
    const text = describeKey(key.columnNames, tableName, key.referencedColumnNames);
    const onDelete =
      key.onDelete && key.onDelete !== 'NO ACTION' ? `, on delete ${key.onDelete}` : '';
    const deferrable = key.deferrable ? ', deferrable' : '';
    yield [`foreign key ${key.name}`, `${table} ${text}${onDelete}${deferrable}`];
  }
  for (const unique of entity.uniques)
    yield [`unique ${unique.name}`, `${table} ${list(names(unique.columns))}`];
  for (const index of entity.indices)
    yield [
      `${index.isUnique ? 'unique index' : 'index'} ${index.name}`,
      `${table} ${list(names(index.columns))}`,
    ];
}

/** What the entities say of the schema. */
export function shapeOfEntities(dataSource: DataSource): Shape {
  return new Map(
    dataSource.entityMetadatas.flatMap((entity) => [...shapeOfEntity(dataSource, entity)]),
  );
}

const ours = "c.relnamespace = 'public'::regnamespace";
const columnsOf = (relation: string, numbers: string) =>
  `ARRAY(SELECT a.attname::text FROM unnest(${numbers}) WITH ORDINALITY k (n, i)
     JOIN pg_attribute a ON a.attrelid = ${relation} AND a.attnum = k.n ORDER BY k.i)`;
/** An index of whole columns, ascending, as CREATE INDEX makes it by itself. */
const isPlain = `(i.indpred IS NULL AND i.indexprs IS NULL AND i.indnkeyatts = i.indnatts
  AND NOT i.indnullsnotdistinct AND 0 = ALL(i.indoption::int2[])
  AND x.relam = (SELECT oid FROM pg_am WHERE amname = 'btree')
  AND (SELECT bool_and(o.opcdefault) FROM pg_opclass o WHERE o.oid = ANY(i.indclass::oid[])))`;
/** Months of the log are made as time goes on: all are one name. */
const named = (name: unknown): string => String(name).replace(/_\d{4}_\d{2}\b/, '_YYYY_MM');

/** What the database says of the same things, but for the tables that have no entity. */
export async function shapeOfDatabase(ask: Asked, without: readonly string[]): Promise<Shape> {
  const shape = new Map<string, string>();
  const isOurs = `${ours} AND c.relkind IN ('r', 'p') AND NOT c.relispartition
    AND NOT c.relname = ANY(ARRAY[${without.map((name) => `'${name}'`).join(', ')}]::text[])`;
  const columns = await ask(
    `SELECT c.relname AS "table", a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
       NOT a.attnotnull AS "isNullable", CASE a.attidentity WHEN 'a' THEN 'ALWAYS' WHEN 'd' THEN 'BY DEFAULT' END AS identity,
       CASE WHEN a.attcollation <> t.typcollation THEN l.collname END AS collation,
       CASE a.attgenerated WHEN '' THEN NULL ELSE pg_get_expr(d.adbin, d.adrelid) END AS stored,
       CASE a.attgenerated WHEN '' THEN pg_get_expr(d.adbin, d.adrelid) END AS standard
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_collation l ON l.oid = a.attcollation
     LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum WHERE ${isOurs}`,
  );
  for (const row of columns) {
    shape.set(`table ${String(row.table)}`, 'is there');
    shape.set(
      `column ${String(row.table)}.${String(row.name)}`,
      describeColumn(row as unknown as Column),
    );
  }
  const types = await ask(
    `SELECT t.typname AS name, array_agg(e.enumlabel::text ORDER BY e.enumsortorder) AS labels
     FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid WHERE t.typnamespace = 'public'::regnamespace GROUP BY 1`,
  );
  for (const row of types) shape.set(`type ${String(row.name)}`, list(row.labels as string[]));
  const keys = await ask(
    `SELECT k.contype AS kind, k.conname AS name, c.relname AS "table", ${columnsOf('c.oid', 'k.conkey')} AS columns,
       r.relname AS other, ${columnsOf('r.oid', 'k.confkey')} AS others,
       CASE k.confdeltype WHEN 'c' THEN ', on delete CASCADE' WHEN 'n' THEN ', on delete SET NULL'
         WHEN 'd' THEN ', on delete SET DEFAULT' WHEN 'r' THEN ', on delete RESTRICT' ELSE '' END
         || CASE WHEN k.condeferrable THEN ', deferrable' ELSE '' END AS rules
     FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid LEFT JOIN pg_class r ON r.oid = k.confrelid
     WHERE ${isOurs} AND k.contype IN ('p', 'u', 'f')`,
  );
  const kinds: Record<string, string> = { p: 'primary key', u: 'unique', f: 'foreign key' };
  for (const row of keys) {
    const [of, others] = [row.columns as string[], row.others as string[]];
    const text =
      row.kind === 'f'
        ? `${describeKey(of, String(row.other), others)}${String(row.rules)}`
        : list(of);
    shape.set(
      `${String(kinds[String(row.kind)])} ${String(row.name)}`,
      `${String(row.table)} ${text}`,
    );
  }
  const indexes = await ask(
    `SELECT x.relname AS name, i.indisunique AS "isUnique", c.relname AS "table", ${columnsOf('c.oid', 'i.indkey::int2[]')} AS columns
     FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_class c ON c.oid = i.indrelid
     WHERE ${isOurs} AND ${isPlain} AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)`,
  );
  for (const row of indexes)
    shape.set(
      `${row.isUnique ? 'unique index' : 'index'} ${String(row.name)}`,
      `${String(row.table)} ${list(row.columns as string[])}`,
    );
  return shape;
}

/** What a database holds that no entity describes, by kind and name. */
export async function beyondEntities(ask: Asked): Promise<ReadonlySet<string>> {
  const rows = await ask(`
    SELECT 'function ' || p.proname AS name FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
    UNION ALL SELECT 'trigger ' || c.relname || '.' || t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
      WHERE ${ours} AND NOT t.tgisinternal
    UNION ALL SELECT 'check ' || c.relname || '.' || k.conname FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
      WHERE ${ours} AND k.contype IN ('c', 'x')
    UNION ALL SELECT 'index ' || x.relname FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid
      JOIN pg_class c ON c.oid = i.indrelid WHERE ${ours} AND NOT ${isPlain} AND NOT c.relispartition
    UNION ALL SELECT 'partitions of ' || c.relname || ' by ' || pg_get_partkeydef(c.oid) FROM pg_class c
      WHERE ${ours} AND c.relkind = 'p'
    UNION ALL SELECT 'partition ' || c.relname FROM pg_class c WHERE ${ours} AND c.relkind = 'r' AND c.relispartition
    UNION ALL SELECT 'view ' || c.relname FROM pg_class c WHERE ${ours} AND c.relkind IN ('v', 'm', 'f')
    UNION ALL SELECT 'extension ' || extname FROM pg_extension WHERE extname <> 'plpgsql'
    UNION ALL SELECT 'rule ' || c.relname || '.' || r.rulename FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class
      WHERE ${ours} AND r.rulename <> '_RETURN'
    UNION ALL SELECT 'policy ' || c.relname || '.' || o.polname FROM pg_policy o JOIN pg_class c ON c.oid = o.polrelid
      WHERE ${ours}
    UNION ALL SELECT 'grant on ' || c.relname || ': ' || string_agg(g.privilege_type, ', ' ORDER BY g.privilege_type)
      FROM pg_class c, aclexplode(c.relacl) g
      WHERE ${ours} AND c.relkind IN ('r', 'p', 'v', 'm', 'S') AND g.grantee = 'gangmu_app'::regrole GROUP BY c.relname
    UNION ALL SELECT 'grant on ' || c.relname || ' ' || (array_agg(a.attname::text ORDER BY a.attname))::text || ': ' || g.privilege_type
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid, aclexplode(a.attacl) g
      WHERE ${ours} AND g.grantee = 'gangmu_app'::regrole GROUP BY c.relname, g.privilege_type
    UNION ALL SELECT 'grant to nobody but ' || g.grantee::regrole || ' on function ' || p.proname
      FROM pg_proc p, aclexplode(p.proacl) g WHERE p.pronamespace = 'public'::regnamespace
        AND g.grantee <> 0 AND g.grantee <> p.proowner
        AND NOT EXISTS (SELECT FROM aclexplode(p.proacl) e WHERE e.grantee = 0)`);
  return new Set(rows.map((row) => named(row.name)));
}

/** What differs, and what to do about it. */
export type Difference = readonly [about: string, advice: string];

/** Every difference between the entities and the database. */
export function differences(entities: Shape, database: Shape): Difference[] {
  const found: Difference[] = [];
  for (const [about, said] of entities) {
    const held = database.get(about);
    if (held === undefined)
      found.push([
        about,
        `An entity says "${said}", the migrated database does not have it: add a migration, or take it out of the entity.`,
      ]);
    else if (held !== said)
      found.push([
        about,
        `The entity says "${said}", the migrated database "${held}": mend the entity, or add a migration.`,
      ]);
  }
  for (const [about, held] of database)
    if (!entities.has(about))
      found.push([
        about,
        `The migrated database says "${held}", no entity does: describe it in libs/<feature>/src/persistence/<thing>.entity.ts.`,
      ]);
  return found;
}

/** Every difference between the list of what no entity can say and the database. */
export function differencesBeyond(
  listed: readonly string[],
  held: ReadonlySet<string>,
): Difference[] {
  const gone = listed.filter((about) => !held.has(about));
  const fresh = [...held].filter((about) => !listed.includes(about));
  return [
    ...gone.map((about): Difference => [
      about,
      'Not in the migrated database: add a migration, or take it out of migrations/beyond-entities.ts.',
    ]),
    ...fresh.map((about): Difference => [
      about,
      'In the migrated database, and no entity can say so: add it to migrations/beyond-entities.ts.',
    ]),
  ];
}
