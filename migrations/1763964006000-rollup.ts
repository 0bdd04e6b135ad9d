import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The roll-up: cells, the sums by dimension of each recorded day, month-end states and proofs. */
export class Rollup1763964006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rollup_cell (
        plan_id integer NOT NULL,
        project_id integer NOT NULL,
        month date NOT NULL,
        measure measure NOT NULL,
        funding_source funding_source NOT NULL,
        recorded_on date NOT NULL,
        amount_fen bigint NOT NULL,
        entries integer NOT NULL,
        PRIMARY KEY (plan_id, project_id, month, measure, funding_source, recorded_on)
      ) PARTITION BY LIST (plan_id);
      COMMENT ON TABLE rollup_cell IS 'Sum of the ledger by project, month, measure, source and the Shanghai day it was recorded on';
      COMMENT ON COLUMN rollup_cell.amount_fen IS 'Fen';

      CREATE TYPE rollup_dimension AS ENUM ('total', 'package', 'programme', 'town', 'unit',
        'fundingSource', 'stage', 'year', 'month', 'packageYear');
      CREATE TYPE period_part AS ENUM ('before', 'inside', 'after');
      CREATE TABLE rollup_day (
        plan_id integer NOT NULL,
        dimension rollup_dimension NOT NULL,
        recorded_on date NOT NULL,
        measure measure NOT NULL,
        key text COLLATE "C" NOT NULL,
        part period_part NOT NULL,
        amount_fen bigint NOT NULL,
        entries bigint NOT NULL,
        PRIMARY KEY (plan_id, dimension, recorded_on, measure, key, part)
      );
      COMMENT ON COLUMN rollup_day.amount_fen IS 'Fen by which the day changed the sum';
      COMMENT ON COLUMN rollup_day.entries IS 'How many entries the day brought under the key, less those a move took away';
      COMMENT ON TABLE rollup_day IS 'What each recorded day changed in the sum under a key; a project that moves to another key takes its money along on that day';
      CREATE TABLE rollup_month_end (
        plan_id integer NOT NULL,
        dimension rollup_dimension NOT NULL,
        month_end date NOT NULL,
        measure measure NOT NULL,
        key text COLLATE "C" NOT NULL,
        part period_part NOT NULL,
        amount_fen bigint NOT NULL,
        entries bigint NOT NULL,
        PRIMARY KEY (plan_id, dimension, month_end, measure, key, part)
      );
      COMMENT ON COLUMN rollup_month_end.amount_fen IS 'Fen, the sum at the end of the month';
      COMMENT ON TABLE rollup_month_end IS 'Sums at the end of a recorded month that is over; as-of readings start here';
      CREATE TABLE rollup_settled_month (
        plan_id integer NOT NULL,
        month_end date NOT NULL,
        PRIMARY KEY (plan_id, month_end)
      );
      CREATE TABLE rollup_settled_day (
        plan_id integer PRIMARY KEY,
        settled_through date NOT NULL
      );
      COMMENT ON TABLE rollup_settled_day IS 'Through this recorded day every entry is in the sums and none can come: as-of readings of it are final';
      CREATE TABLE rollup_classification (
        plan_id integer NOT NULL,
        project_id integer NOT NULL,
        from_on date NOT NULL,
        to_on date NOT NULL DEFAULT 'infinity',
        package_code text COLLATE "C" NOT NULL,
        town_code text COLLATE "C" NOT NULL,
        unit_code text COLLATE "C" NOT NULL,
        stage text COLLATE "C" NOT NULL,
        to_build boolean NOT NULL,
        programme_codes text[] NOT NULL,
        PRIMARY KEY (plan_id, project_id, from_on)
      );
      COMMENT ON TABLE rollup_classification IS 'The classifications the roll-up has applied, as half-open spans of recorded days';
      CREATE TABLE rollup_verification (
        plan_id integer NOT NULL,
        id bigint GENERATED ALWAYS AS IDENTITY,
        verified_at timestamptz NOT NULL,
        is_clean boolean NOT NULL,
        checked_entries bigint NOT NULL,
        differences jsonb NOT NULL,
        PRIMARY KEY (plan_id, id)
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON rollup_cell, rollup_day, rollup_month_end,
        rollup_settled_month, rollup_settled_day, rollup_classification TO gangmu_app;
      GRANT SELECT, INSERT ON rollup_verification TO gangmu_app;

      -- A plan's cells live in a partition of their own, so that a rebuild can be swapped in whole.
      CREATE FUNCTION create_plan_cells() RETURNS trigger LANGUAGE plpgsql
        SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        EXECUTE format('CREATE TABLE rollup_cell_p%s PARTITION OF rollup_cell FOR VALUES IN (%s)', NEW.id, NEW.id);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON rollup_cell_p%s TO gangmu_app', NEW.id);
        RETURN NULL;
      END $$;
      CREATE TRIGGER plan_cells AFTER INSERT ON plan FOR EACH ROW EXECUTE FUNCTION create_plan_cells();
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations go forward only; restore a backup instead.'));
  }
}
