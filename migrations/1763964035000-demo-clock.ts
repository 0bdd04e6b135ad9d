import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A demo's own clock: shifted and ticking, or pinned while its past is told. Never on a real database. */
export class DemoClock1763964035000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE installation
        ADD demo_clock_shift_ms bigint,
        ADD CONSTRAINT installation_clock_of_demo CHECK (is_demo OR demo_clock_shift_ms IS NULL);
      COMMENT ON COLUMN installation.demo_clock_shift_ms IS
        'Milliseconds a demo''s clock is away from the real one; null: the real one, or the demo is still being made';

      -- A database that has a plan is somebody's: it becomes no demo, and a demo never a real one.
      CREATE FUNCTION hold_demo_apart() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.is_demo IS DISTINCT FROM OLD.is_demo AND (OLD.is_demo OR EXISTS (SELECT FROM plan)) THEN
          RAISE EXCEPTION 'a database that has a plan becomes no demo, and a demo no real one'
            USING ERRCODE = 'GM005';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER installation_demo_apart BEFORE UPDATE ON installation
        FOR EACH ROW EXECUTE FUNCTION hold_demo_apart();

      -- The one way to change the records' clock outside of tests; for the owner alone.
      CREATE FUNCTION set_demo_clock(p_shift_ms bigint, p_pinned timestamptz) RETURNS void
        LANGUAGE plpgsql VOLATILE SET search_path = public AS $$
      DECLARE
        instant text := CASE
          WHEN p_pinned IS NULL
            THEN format('clock_timestamp() + interval ''%s milliseconds''', coalesce(p_shift_ms, 0))
          ELSE format('%L::timestamptz', p_pinned)
        END;
      BEGIN
        UPDATE installation SET demo_clock_shift_ms = p_shift_ms WHERE is_demo;
        IF NOT FOUND THEN
          RAISE EXCEPTION 'only a demo has a clock of its own' USING ERRCODE = 'GM005';
        END IF;
        EXECUTE format('CREATE OR REPLACE FUNCTION recorded_now() RETURNS timestamptz LANGUAGE plpgsql VOLATILE AS %L',
          format(' BEGIN RETURN date_trunc(''milliseconds'', %s); END ', instant));
      END $$;
      REVOKE ALL ON FUNCTION set_demo_clock(bigint, timestamptz) FROM PUBLIC;
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations go forward only; restore a backup instead.'));
  }
}
