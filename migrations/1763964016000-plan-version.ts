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
        'The sum of a plan''s changes grows with every committed transaction that wrote to it, and shows with the commit itself';
      COMMENT ON COLUMN plan_version.slot IS
        'The server process that counts here, so that writers never wait for one another; 0 for those that have ended';
      GRANT SELECT, INSERT, UPDATE, DELETE ON plan_version TO gangmu_app;

      CREATE FUNCTION count_change(p_plan_id integer) RETURNS void LANGUAGE plpgsql VOLATILE AS $$
      BEGIN
        UPDATE plan_version SET changes = changes + 1 WHERE plan_id = p_plan_id AND slot = pg_backend_pid();
        IF NOT FOUND THEN
          INSERT INTO plan_version VALUES (p_plan_id, pg_backend_pid(), 1);
        END IF;
      END $$;

      -- The sum stays the same throughout. A process that comes to a number anew finds no row or waits.
      CREATE FUNCTION gather_changes() RETURNS void LANGUAGE sql VOLATILE AS $$
        WITH ended AS (
          DELETE FROM plan_version v WHERE slot > 0
            AND NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.pid = v.slot)
          RETURNING plan_id, changes
        )
        INSERT INTO plan_version AS v SELECT plan_id, 0, sum(changes) FROM ended GROUP BY plan_id
          ON CONFLICT (plan_id, slot) DO UPDATE SET changes = v.changes + excluded.changes
      $$;

      CREATE OR REPLACE FUNCTION begin_recording(p_plan_id integer) RETURNS timestamptz
        LANGUAGE plpgsql VOLATILE AS $$
      DECLARE
        instant timestamptz;
        closed date;
      BEGIN
        PERFORM pg_advisory_xact_lock_shared(1196313933, p_plan_id);
        SELECT closed_through INTO closed FROM plan_clock WHERE plan_id = p_plan_id;
        instant := recorded_now();
        IF closed IS NOT NULL THEN
          instant := greatest(instant, (closed + 1)::timestamp AT TIME ZONE 'Asia/Shanghai');
        END IF;
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
