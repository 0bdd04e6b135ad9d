import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counts the committed changes of each plan, so that an answer kept in memory is known to be fresh. */
export class PlanVersion1763964016000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE plan_version (
        plan_id integer NOT NULL,
        slot integer NOT NULL,
        changes bigint NOT NULL,
        PRIMARY KEY (plan_id, slot)
      ) WITH (fillfactor = 50);
      COMMENT ON TABLE plan_version IS
        'The sum of a plan''s changes grows with every committed transaction that wrote to it, and shows with the commit itself; several slots, so that writers never wait for one another';
      GRANT SELECT, INSERT, UPDATE ON plan_version TO gangmu_app;

      -- Takes any slot that no open transaction holds; only where all are held a new one is made.
      CREATE FUNCTION count_change(p_plan_id integer) RETURNS void LANGUAGE plpgsql VOLATILE AS $$
      BEGIN
        UPDATE plan_version SET changes = changes + 1
          WHERE plan_id = p_plan_id AND slot = (
            SELECT slot FROM plan_version WHERE plan_id = p_plan_id
            LIMIT 1 FOR UPDATE SKIP LOCKED);
        IF NOT FOUND THEN
          INSERT INTO plan_version VALUES (p_plan_id, pg_backend_pid(), 1)
            ON CONFLICT (plan_id, slot) DO UPDATE SET changes = plan_version.changes + 1;
        END IF;
      END $$;

      CREATE OR REPLACE FUNCTION begin_recording(p_plan_id integer) RETURNS timestamptz
        LANGUAGE plpgsql VOLATILE AS $$
      DECLARE
        instant timestamptz;
      BEGIN
        PERFORM pg_advisory_xact_lock_shared(1196313933, p_plan_id);
        SELECT greatest(recorded_now(), ((max(closed_through) + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'))
          INTO instant FROM plan_clock WHERE plan_id = p_plan_id;
        PERFORM set_config('gangmu.recorded_at', instant::text, true);
        -- What belongs to no plan (people, sign-in) is in no answer that is kept.
        IF p_plan_id <> 0 THEN
          PERFORM count_change(p_plan_id);
        END IF;
        RETURN instant;
      END $$;
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations go forward only; restore a backup instead.'));
  }
}
