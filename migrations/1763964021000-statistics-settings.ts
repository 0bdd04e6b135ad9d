import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By when a plan's months are returned and counted, as versions: a past day keeps what was in force on it. */
export class StatisticsSettings1763964021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE statistics_settings (
        plan_id integer NOT NULL REFERENCES plan,
        version integer NOT NULL,
        return_day smallint NOT NULL CHECK (return_day BETWEEN 1 AND 31),
        return_months_later smallint NOT NULL CHECK (return_months_later IN (0, 1)),
        statistics_day smallint NOT NULL CHECK (statistics_day BETWEEN 1 AND 31),
        statistics_months_later smallint NOT NULL CHECK (statistics_months_later IN (0, 1)),
        note text,
        recorded_at timestamptz NOT NULL DEFAULT recording_instant(),
        person_id integer,
        person_name text NOT NULL,
        PRIMARY KEY (plan_id, version),
        CHECK ((return_months_later, return_day) <= (statistics_months_later, statistics_day))
      );
      COMMENT ON TABLE statistics_settings IS 'Without a version of its own a plan has returns by the 6th of the next month, counted from the 10th';
      COMMENT ON COLUMN statistics_settings.return_day IS 'Day of the month; a month too short has it on its last day';
      COMMENT ON COLUMN statistics_settings.return_months_later IS '0: of the month reported on; 1: of the next';
      CREATE TRIGGER statistics_settings_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON statistics_settings
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      GRANT SELECT, INSERT ON statistics_settings TO gangmu_app;
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations go forward only; restore a backup instead.'));
  }
}
