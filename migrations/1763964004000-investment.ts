import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Budgets, annual plans, milestones, monthly reports and the ledger that only grows. */
export class Investment1763964004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TYPE measure AS ENUM ('completed', 'received', 'paid');
      CREATE TYPE funding_source AS ENUM ('central-budget', 'provincial', 'municipal',
        'district-fiscal', 'special-bond', 'bank-loan', 'self-raised', 'social-capital', 'other');

      CREATE TABLE budget (
        plan_id integer NOT NULL,
        project_id integer NOT NULL,
        version integer NOT NULL,
        kind text NOT NULL CHECK (kind IN ('estimate', 'approved-estimate', 'budget', 'adjusted', 'final')),
        total_fen bigint NOT NULL CHECK (total_fen >= 0),
        in_period_fen bigint NOT NULL CHECK (in_period_fen >= 0 AND in_period_fen <= total_fen),
        document text,
        document_on date,
        note text,
        recorded_at timestamptz NOT NULL DEFAULT recording_instant(),
        person_id integer,
        person_name text NOT NULL,
        PRIMARY KEY (plan_id, project_id, version),
        FOREIGN KEY (plan_id, project_id) REFERENCES project
      );
      COMMENT ON COLUMN budget.total_fen IS 'Fen, whole life';
      COMMENT ON COLUMN budget.in_period_fen IS 'Fen, the part inside the plan period';
      CREATE TABLE annual_plan (
        plan_id integer NOT NULL,
        project_id integer NOT NULL,
        year smallint NOT NULL,
        version integer NOT NULL,
        amount_fen bigint NOT NULL CHECK (amount_fen >= 0),
        note text,
        recorded_at timestamptz NOT NULL DEFAULT recording_instant(),
        person_id integer,
        person_name text NOT NULL,
        PRIMARY KEY (plan_id, project_id, year, version),
        FOREIGN KEY (plan_id, project_id) REFERENCES project
      );
      COMMENT ON COLUMN annual_plan.amount_fen IS 'Fen to complete in the year';
      CREATE TRIGGER budget_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON budget
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER annual_plan_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON annual_plan
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      GRANT SELECT, INSERT ON budget, annual_plan TO gangmu_app;

      CREATE TABLE monthly_report (
        plan_id integer NOT NULL,
        id bigint GENERATED ALWAYS AS IDENTITY,
        project_id integer NOT NULL,
        month date NOT NULL CHECK (extract(day FROM month) = 1),
        no smallint NOT NULL DEFAULT 1,
        state text NOT NULL CHECK (state IN ('draft', 'submitted', 'verified', 'returned')),
        progress_note text,
        problems text,
        next_steps text,
        return_reason text,
        version integer NOT NULL DEFAULT 1,
        created_by integer,
        created_at timestamptz NOT NULL DEFAULT recording_instant(),
        submitted_by integer,
        submitted_by_name text,
        submitted_at timestamptz,
        verified_by integer,
        verified_by_name text,
        verified_at timestamptz,
        PRIMARY KEY (plan_id, id),
        UNIQUE (plan_id, project_id, month, no),
        FOREIGN KEY (plan_id, project_id) REFERENCES project
      );
      COMMENT ON COLUMN monthly_report.no IS '1 the month''s report; 2 and more supplements after it was verified';
      CREATE UNIQUE INDEX monthly_report_open ON monthly_report (plan_id, project_id, month)
        WHERE state <> 'verified';
      CREATE INDEX monthly_report_state ON monthly_report (plan_id, state, id);
      CREATE INDEX monthly_report_month ON monthly_report (plan_id, month, id);

      CREATE TABLE investment_line (
        plan_id integer NOT NULL,
        id bigint GENERATED ALWAYS AS IDENTITY,
        report_id bigint NOT NULL,
        measure measure NOT NULL,
        funding_source funding_source NOT NULL,
        amount_fen bigint NOT NULL CHECK (amount_fen >= 0),
        PRIMARY KEY (plan_id, id),
        FOREIGN KEY (plan_id, report_id) REFERENCES monthly_report ON DELETE CASCADE
      );
      COMMENT ON COLUMN investment_line.amount_fen IS 'Fen';
      CREATE INDEX investment_line_report ON investment_line (plan_id, report_id);
      GRANT SELECT, INSERT, UPDATE, DELETE ON monthly_report, investment_line TO gangmu_app;

      CREATE TABLE ledger_entry (
        plan_id integer NOT NULL,
        id bigint GENERATED ALWAYS AS IDENTITY,
        project_id integer NOT NULL,
        month date NOT NULL,
        measure measure NOT NULL,
        funding_source funding_source NOT NULL,
        amount_fen bigint NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT recording_instant(),
        report_id bigint NOT NULL,
        line_id bigint NOT NULL,
        reversal_of bigint,
        reason text,
        person_id integer,
        person_name text NOT NULL,
        PRIMARY KEY (plan_id, id),
        FOREIGN KEY (plan_id, project_id) REFERENCES project,
        FOREIGN KEY (plan_id, report_id) REFERENCES monthly_report,
        FOREIGN KEY (plan_id, line_id) REFERENCES investment_line,
        FOREIGN KEY (plan_id, reversal_of) REFERENCES ledger_entry,
        CHECK (CASE WHEN reversal_of IS NULL THEN amount_fen >= 0 ELSE amount_fen <= 0 AND reason IS NOT NULL END)
      );
      COMMENT ON COLUMN ledger_entry.amount_fen IS 'Fen; negative only in a reversal';
      COMMENT ON COLUMN ledger_entry.month IS 'First day of the month reported on';
      COMMENT ON COLUMN ledger_entry.recorded_at IS 'When it was posted, by the database''s clock; as-of readings go by its Shanghai day';
      CREATE UNIQUE INDEX ledger_entry_line_once ON ledger_entry (plan_id, line_id) WHERE reversal_of IS NULL;
      CREATE UNIQUE INDEX ledger_entry_reversed_once ON ledger_entry (plan_id, reversal_of)
        WHERE reversal_of IS NOT NULL;
      CREATE INDEX ledger_entry_project ON ledger_entry (plan_id, project_id, id);
      CREATE INDEX ledger_entry_month ON ledger_entry (plan_id, month, id);
      CREATE INDEX ledger_entry_funding_source ON ledger_entry (plan_id, funding_source, id);
      CREATE INDEX ledger_entry_report ON ledger_entry (plan_id, report_id);
      CREATE TRIGGER ledger_entry_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      -- Without the right to name recorded_at, the application cannot date an entry: the default does.
      GRANT SELECT ON ledger_entry TO gangmu_app;
      GRANT INSERT (plan_id, project_id, month, measure, funding_source, amount_fen, report_id, line_id,
        reversal_of, reason, person_id, person_name) ON ledger_entry TO gangmu_app;

      CREATE TABLE posting_pending (
        plan_id integer NOT NULL,
        entry_id bigint NOT NULL,
        PRIMARY KEY (plan_id, entry_id)
      );
      COMMENT ON TABLE posting_pending IS 'Entries the roll-up has not added yet; written with the entry';
      GRANT SELECT, INSERT, DELETE, UPDATE ON posting_pending TO gangmu_app;
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations go forward only; restore a backup instead.'));
  }
}
