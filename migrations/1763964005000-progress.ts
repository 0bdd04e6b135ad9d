import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Milestones, what each report says of them, and every change of them. */
export class Progress1763964005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE milestone (
        plan_id integer NOT NULL,
        id integer GENERATED ALWAYS AS IDENTITY,
        project_id integer NOT NULL,
        name text NOT NULL,
        weight integer NOT NULL CHECK (weight BETWEEN 0 AND 10000),
        baseline_on date,
        forecast_on date,
        actual_on date,
        evidence text,
        is_removed boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (plan_id, id),
        FOREIGN KEY (plan_id, project_id) REFERENCES project
      );
      COMMENT ON COLUMN milestone.weight IS 'Share of the project''s physical progress, relative to the other weights';
      CREATE INDEX milestone_project ON milestone (plan_id, project_id, id);
      CREATE INDEX milestone_due ON milestone (plan_id, (coalesce(forecast_on, baseline_on)), id)
        WHERE actual_on IS NULL AND NOT is_removed;
      CREATE INDEX milestone_reached ON milestone (plan_id, actual_on, id)
        WHERE actual_on IS NOT NULL AND NOT is_removed;

      CREATE TABLE milestone_change (
        plan_id integer NOT NULL,
        id bigint GENERATED ALWAYS AS IDENTITY,
        milestone_id integer NOT NULL,
        project_id integer NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT recording_instant(),
        person_id integer,
        person_name text NOT NULL,
        report_id bigint,
        name text NOT NULL,
        weight integer NOT NULL,
        baseline_on date,
        forecast_on date,
        actual_on date,
        evidence text,
        is_removed boolean NOT NULL,
        PRIMARY KEY (plan_id, id),
        FOREIGN KEY (plan_id, milestone_id) REFERENCES milestone,
        FOREIGN KEY (plan_id, report_id) REFERENCES monthly_report
      );
      COMMENT ON TABLE milestone_change IS 'The milestone as it stood after each change: its past states for as-of readings';
      CREATE INDEX milestone_change_milestone ON milestone_change (plan_id, milestone_id, id);
      CREATE INDEX milestone_change_recorded ON milestone_change (plan_id, recorded_at);
      CREATE TRIGGER milestone_change_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON milestone_change
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE report_milestone (
        plan_id integer NOT NULL,
        report_id bigint NOT NULL,
        milestone_id integer NOT NULL,
        forecast_on date,
        actual_on date,
        evidence text,
        PRIMARY KEY (plan_id, report_id, milestone_id),
        FOREIGN KEY (plan_id, report_id) REFERENCES monthly_report ON DELETE CASCADE,
        FOREIGN KEY (plan_id, milestone_id) REFERENCES milestone
      );
      GRANT SELECT, INSERT, UPDATE ON milestone TO gangmu_app;
      GRANT SELECT, INSERT ON milestone_change TO gangmu_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON report_milestone TO gangmu_app;
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations go forward only; restore a backup instead.'));
  }
}
