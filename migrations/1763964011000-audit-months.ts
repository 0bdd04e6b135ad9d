import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit log by months, its checkpoints and archives, and the counter of refused attempts. */
export class AuditMonths1763964011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(partitions);
    await runner.query(keptOutside);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations go forward only; restore a backup instead.'));
  }
}

// The application has rights on audit_entry alone, none on a month: it can write to the log only through
// it. Row triggers are handed on to every month; those of a statement are not, so each month has its own.
const partitions = `
  ALTER TABLE audit_entry RENAME TO audit_entry_old;
  ALTER TABLE audit_entry_old RENAME CONSTRAINT audit_entry_pkey TO audit_entry_old_pkey;
  DROP INDEX audit_entry_object, audit_entry_action, audit_entry_actor;

  CREATE TABLE audit_entry (
    plan_id integer NOT NULL,
    id bigint GENERATED ALWAYS AS IDENTITY,
    recorded_at timestamptz NOT NULL,
    actor_id integer,
    actor_name text NOT NULL,
    actor_roles text[] NOT NULL,
    address text,
    correlation_id text NOT NULL,
    action text NOT NULL,
    object_type text NOT NULL,
    object_key text NOT NULL,
    before jsonb,
    after jsonb,
    PRIMARY KEY (plan_id, id, recorded_at)
  ) PARTITION BY RANGE (recorded_at);
  COMMENT ON TABLE audit_entry IS 'One partition for each Shanghai month, archived as a whole';
  COMMENT ON COLUMN audit_entry.plan_id IS '0 for the installation itself: people, sign-in, settings';

  CREATE TABLE audit_entry_default PARTITION OF audit_entry DEFAULT;
  COMMENT ON TABLE audit_entry_default IS 'Rows of months that were not made in time';
  CREATE TRIGGER audit_month_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry_default
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  -- Attached, not created in place: that would stop all writers. Where the default partition already has
  -- rows of the month, they and all others of it stay there.
  CREATE FUNCTION create_audit_month(p_month date) RETURNS void
    LANGUAGE plpgsql VOLATILE SET lock_timeout = '2s' AS $$
  DECLARE
    name text := 'audit_entry_' || to_char(p_month, 'YYYY_MM');
    first timestamptz := p_month::timestamp AT TIME ZONE 'Asia/Shanghai';
    next timestamptz := (p_month + interval '1 month') AT TIME ZONE 'Asia/Shanghai';
  BEGIN
    IF to_regclass(name) IS NOT NULL
      OR EXISTS (SELECT FROM audit_entry_default WHERE recorded_at >= first AND recorded_at < next)
    THEN RETURN; END IF;
    EXECUTE format('CREATE TABLE %I (LIKE audit_entry INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', name);
    EXECUTE format('ALTER TABLE audit_entry ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', name, first, next);
    EXECUTE format('CREATE TRIGGER audit_month_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END $$;

  -- The application may ask for the coming months, but make no table of its own choice.
  CREATE FUNCTION ensure_audit_months() RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public AS $$
  DECLARE
    this_month date := date_trunc('month', shanghai_day(recorded_now()));
  BEGIN
    PERFORM pg_advisory_xact_lock(1196313938);
    FOR ahead IN 0..3 LOOP
      PERFORM create_audit_month((this_month + make_interval(months => ahead))::date);
    END LOOP;
  END $$;
  REVOKE ALL ON FUNCTION create_audit_month(date), ensure_audit_months() FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION ensure_audit_months() TO gangmu_app;

  DO $$
  DECLARE
    month date;
  BEGIN
    FOR month IN
      SELECT DISTINCT date_trunc('month', shanghai_day(recorded_at))::date FROM audit_entry_old ORDER BY 1
    LOOP
      PERFORM create_audit_month(month);
    END LOOP;
    PERFORM ensure_audit_months();
  END $$;
  INSERT INTO audit_entry OVERRIDING SYSTEM VALUE SELECT * FROM audit_entry_old;
  SELECT setval(pg_get_serial_sequence('audit_entry', 'id'), last_value, is_called) FROM audit_entry_id_seq;

  -- A seal knows when its row was recorded, and so in which month it lies.
  ALTER TABLE audit_unsealed ADD recorded_at timestamptz;
  UPDATE audit_unsealed u SET recorded_at = e.recorded_at FROM audit_entry_old e
    WHERE e.plan_id = u.plan_id AND e.id = u.entry_id;
  ALTER TABLE audit_seal ADD recorded_at timestamptz;
  COMMENT ON COLUMN audit_seal.recorded_at IS 'When its row was recorded; unknown where that had vanished before';
  ALTER TABLE audit_seal DISABLE TRIGGER audit_seal_only_grows;
  UPDATE audit_seal s SET recorded_at = e.recorded_at FROM audit_entry_old e
    WHERE e.plan_id = s.plan_id AND e.id = s.entry_id;
  ALTER TABLE audit_seal ENABLE TRIGGER audit_seal_only_grows;

  -- One for each filter of the auditor's page, in the order of the page.
  CREATE INDEX audit_entry_time ON audit_entry (plan_id, recorded_at, id);
  CREATE INDEX audit_entry_actor ON audit_entry (plan_id, actor_name, recorded_at, id);
  CREATE INDEX audit_entry_address ON audit_entry (plan_id, address, recorded_at, id);
  CREATE INDEX audit_entry_action ON audit_entry (plan_id, action, recorded_at, id);
  CREATE INDEX audit_entry_kind ON audit_entry (plan_id, object_type, recorded_at, id);
  CREATE INDEX audit_entry_object ON audit_entry (plan_id, object_key, recorded_at, id);
  DO $$ BEGIN
    -- Where the migration that makes it has run before this one, it is made again.
    IF to_regclass('audit_entry_person') IS NOT NULL THEN
      DROP INDEX audit_entry_person;
      CREATE INDEX audit_entry_person ON audit_entry (plan_id, actor_id, id) WHERE actor_id IS NOT NULL;
    END IF;
  END $$;
  DROP TABLE audit_entry_old;

  CREATE OR REPLACE FUNCTION list_unsealed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO audit_unsealed (plan_id, entry_id, recorded_at) VALUES (NEW.plan_id, NEW.id, NEW.recorded_at);
    RETURN NULL;
  END $$;
  CREATE TRIGGER audit_entry_unsealed AFTER INSERT ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION list_unsealed();
  CREATE TRIGGER audit_entry_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  GRANT SELECT, INSERT ON audit_entry TO gangmu_app;
`;

const keptOutside = `
  CREATE TABLE audit_checkpoint (
    plan_id integer NOT NULL,
    day date NOT NULL,
    sequence bigint NOT NULL,
    line text NOT NULL,
    written_at timestamptz,
    delivered_at timestamptz,
    attempts integer NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (plan_id, day)
  );
  COMMENT ON TABLE audit_checkpoint IS
    'Signed states of the chain, each to be written to the file and delivered to the webhook once';
  COMMENT ON COLUMN audit_checkpoint.line IS 'The signed JSON, as it is written and delivered';
  GRANT SELECT, INSERT, UPDATE (written_at, delivered_at, attempts, next_attempt_at)
    ON audit_checkpoint TO gangmu_app;

  CREATE TABLE audit_archive (
    plan_id integer NOT NULL,
    month date NOT NULL CHECK (extract(day FROM month) = 1),
    sequences int8multirange NOT NULL,
    manifest jsonb NOT NULL,
    archived_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (plan_id, month)
  );
  COMMENT ON TABLE audit_archive IS
    'Months whose rows were moved into a file; their seals stay. Written by the owner alone, signed in the manifest';
  CREATE TRIGGER audit_archive_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_archive
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  GRANT SELECT ON audit_archive TO gangmu_app;

  CREATE TABLE audit_refusal (
    person_id integer NOT NULL,
    minute timestamptz NOT NULL,
    attempts integer NOT NULL,
    actor_name text NOT NULL,
    actor_roles text[] NOT NULL,
    address text,
    PRIMARY KEY (person_id, minute)
  );
  COMMENT ON TABLE audit_refusal IS
    'Refused attempts by person and minute: the first are rows of the audit log, the rest becomes one row of it';
  GRANT SELECT, INSERT, UPDATE, DELETE ON audit_refusal TO gangmu_app;
`;
