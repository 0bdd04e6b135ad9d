import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The plan and its facts as loaded from a plan pack, and finance's allotment of the envelope. */
export class Plan1763964002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE plan (
        id integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
        code text COLLATE "C" NOT NULL UNIQUE,
        name text NOT NULL,
        name_en text,
        division_code text COLLATE "C" NOT NULL,
        period_start date NOT NULL,
        period_end date NOT NULL,
        envelope_fen bigint NOT NULL CHECK (envelope_fen > 0),
        envelope_as_written text NOT NULL,
        source jsonb,
        facts jsonb NOT NULL DEFAULT '{}',
        pack_hash text NOT NULL,
        loaded_at timestamptz NOT NULL,
        digest_weekday smallint NOT NULL DEFAULT 1 CHECK (digest_weekday BETWEEN 1 AND 7),
        digest_time time NOT NULL DEFAULT '08:30',
        digest_enabled boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        CHECK (period_start < period_end)
      );
      COMMENT ON COLUMN plan.period_start IS 'First day of the first month of the plan period';
      COMMENT ON COLUMN plan.period_end IS 'First day of the last month of the plan period';
      COMMENT ON COLUMN plan.envelope_fen IS 'Fen (1/100 元)';
      COMMENT ON COLUMN plan.facts IS 'Facts of the pack that are only shown: history, governance, notes';
      COMMENT ON COLUMN plan.digest_time IS 'Asia/Shanghai';
      GRANT SELECT, INSERT, UPDATE ON plan TO gangmu_app;

      CREATE TABLE package (
        plan_id integer NOT NULL REFERENCES plan,
        code text COLLATE "C" NOT NULL,
        ord smallint NOT NULL,
        name text NOT NULL,
        name_en text,
        source jsonb,
        PRIMARY KEY (plan_id, code)
      );
      CREATE TABLE programme (
        plan_id integer NOT NULL REFERENCES plan,
        code text COLLATE "C" NOT NULL,
        ord smallint NOT NULL,
        kind text NOT NULL CHECK (kind IN ('network', 'sector', 'platform', 'action-plan')),
        group_label text,
        name text NOT NULL,
        name_en text,
        planned_fen bigint,
        planned_qualifier text,
        planned_as_written text,
        targets jsonb NOT NULL DEFAULT '[]',
        facts jsonb NOT NULL DEFAULT '{}',
        source jsonb,
        PRIMARY KEY (plan_id, code)
      );
      COMMENT ON COLUMN programme.planned_fen IS 'Fen; null where the plan states no investment';
      COMMENT ON COLUMN programme.planned_qualifier IS 'min: the plan says 以上 (at least)';
      CREATE TABLE town (
        plan_id integer NOT NULL REFERENCES plan,
        code text COLLATE "C" NOT NULL,
        ord smallint NOT NULL,
        name text NOT NULL,
        name_en text,
        kind text NOT NULL,
        PRIMARY KEY (plan_id, code)
      );
      CREATE TABLE route (
        plan_id integer NOT NULL REFERENCES plan,
        code text COLLATE "C" NOT NULL,
        ord smallint NOT NULL,
        kind text NOT NULL,
        kind_ord smallint,
        name text NOT NULL,
        name_en text,
        status text,
        status_word text,
        scope text NOT NULL,
        project_code text COLLATE "C",
        facts jsonb NOT NULL DEFAULT '{}',
        source jsonb,
        PRIMARY KEY (plan_id, code)
      );
      CREATE TABLE indicator (
        plan_id integer NOT NULL REFERENCES plan,
        code text COLLATE "C" NOT NULL,
        ord smallint NOT NULL,
        name text NOT NULL,
        name_en text,
        attribute text NOT NULL,
        facts jsonb NOT NULL,
        source jsonb,
        PRIMARY KEY (plan_id, code)
      );
      CREATE TABLE commitment (
        plan_id integer NOT NULL REFERENCES plan,
        code text COLLATE "C" NOT NULL,
        ord smallint NOT NULL,
        name text NOT NULL,
        name_en text,
        facts jsonb NOT NULL,
        source jsonb,
        PRIMARY KEY (plan_id, code)
      );
      CREATE TABLE unit (
        plan_id integer NOT NULL REFERENCES plan,
        code text COLLATE "C" NOT NULL,
        name text NOT NULL,
        kind text NOT NULL,
        parent_code text COLLATE "C",
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (plan_id, code),
        FOREIGN KEY (plan_id, parent_code) REFERENCES unit (plan_id, code)
      );
      GRANT SELECT, INSERT, UPDATE ON package, programme, town, route, indicator, commitment, unit
        TO gangmu_app;

      CREATE TABLE allocation_version (
        plan_id integer NOT NULL REFERENCES plan,
        version integer NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT recording_instant(),
        person_id integer,
        person_name text NOT NULL,
        note text,
        PRIMARY KEY (plan_id, version)
      );
      CREATE TABLE allocation (
        plan_id integer NOT NULL,
        version integer NOT NULL,
        package_code text COLLATE "C" NOT NULL,
        amount_fen bigint NOT NULL CHECK (amount_fen >= 0),
        PRIMARY KEY (plan_id, version, package_code),
        FOREIGN KEY (plan_id, version) REFERENCES allocation_version,
        FOREIGN KEY (plan_id, package_code) REFERENCES package (plan_id, code)
      );
      COMMENT ON COLUMN allocation.amount_fen IS 'Fen of the envelope allotted to the package';

      CREATE FUNCTION hold_envelope() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (
          SELECT FROM allocation a JOIN plan p ON p.id = a.plan_id
          WHERE (a.plan_id, a.version) IN (SELECT DISTINCT plan_id, version FROM added)
          GROUP BY a.plan_id, a.version, p.envelope_fen
          HAVING sum(a.amount_fen) > p.envelope_fen
        ) THEN
          RAISE EXCEPTION 'allocations exceed the envelope' USING ERRCODE = 'GM003';
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER allocation_within_envelope AFTER INSERT ON allocation
        REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION hold_envelope();
      CREATE TRIGGER allocation_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON allocation
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER allocation_version_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON allocation_version
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      GRANT SELECT, INSERT ON allocation_version, allocation TO gangmu_app;
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations go forward only; restore a backup instead.'));
  }
}
