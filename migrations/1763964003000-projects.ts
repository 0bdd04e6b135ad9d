import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register, and what each project counted under from which day on. */
export class Projects1763964003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE project (
        plan_id integer NOT NULL REFERENCES plan,
        id integer GENERATED ALWAYS AS IDENTITY,
        code text COLLATE "C" NOT NULL,
        name text COLLATE "zh-x-icu" NOT NULL,
        name_en text,
        aliases text[] NOT NULL DEFAULT '{}',
        kind text,
        package_code text COLLATE "C" NOT NULL,
        package_basis text NOT NULL CHECK (package_basis IN ('inferred', 'confirmed')),
        town_code text COLLATE "C",
        town_basis text CHECK (town_basis IN ('stated', 'inferred', 'confirmed')),
        unit_code text COLLATE "C",
        stage text CHECK (stage IN ('idea', 'reserve', 'ready', 'construction', 'completed',
          'in-service', 'suspended', 'cancelled')),
        stage_basis text CHECK (stage_basis IN ('plan', 'confirmed')),
        plan_stage text,
        stage_word text,
        scope text NOT NULL CHECK (scope IN ('district', 'city', 'regional')),
        period text NOT NULL,
        to_build boolean NOT NULL,
        stated_investment jsonb,
        national_code text COLLATE "C",
        builder text,
        sponsor text,
        responsible_person text,
        content text,
        construction_nature text CHECK (construction_nature IN ('new', 'continued', 'extension', 'rebuild')),
        first_month date,
        planned_start date,
        planned_completion date,
        note text,
        source jsonb,
        also_in jsonb NOT NULL DEFAULT '[]',
        pack_facts jsonb NOT NULL DEFAULT '{}',
        in_pack boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        search_text text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT recording_instant(),
        PRIMARY KEY (plan_id, id),
        UNIQUE (plan_id, code),
        FOREIGN KEY (plan_id, package_code) REFERENCES package (plan_id, code),
        FOREIGN KEY (plan_id, town_code) REFERENCES town (plan_id, code),
        FOREIGN KEY (plan_id, unit_code) REFERENCES unit (plan_id, code),
        CHECK ((stage IS NULL) = (stage_basis IS NULL)),
        CHECK ((town_code IS NULL) = (town_basis IS NULL))
      );
      COMMENT ON COLUMN project.first_month IS 'First day of the first month that may be reported; null: no limit';
      COMMENT ON COLUMN project.plan_stage IS 'The stage in the plan''s own word, as of 2021; null: 未载明 not stated';
      COMMENT ON COLUMN project.to_build IS 'Counts as a project to build: 十四五, district, not existing';
      COMMENT ON COLUMN project.search_text IS 'Code, names and aliases, lower case, for substring search';
      CREATE INDEX project_package ON project (plan_id, package_code, code);
      CREATE INDEX project_town ON project (plan_id, town_code, code);
      CREATE UNIQUE INDEX project_national_code ON project (plan_id, national_code)
        WHERE national_code IS NOT NULL;
      CREATE INDEX project_unit ON project (plan_id, unit_code, code);

      CREATE TABLE project_programme (
        plan_id integer NOT NULL,
        project_id integer NOT NULL,
        programme_code text COLLATE "C" NOT NULL,
        basis text NOT NULL CHECK (basis IN ('stated', 'inferred', 'confirmed')),
        PRIMARY KEY (plan_id, project_id, programme_code),
        FOREIGN KEY (plan_id, project_id) REFERENCES project,
        FOREIGN KEY (plan_id, programme_code) REFERENCES programme (plan_id, code)
      );
      CREATE INDEX project_programme_code ON project_programme (plan_id, programme_code, project_id);

      CREATE TABLE project_change (
        plan_id integer NOT NULL,
        id bigint GENERATED ALWAYS AS IDENTITY,
        project_id integer NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT recording_instant(),
        person_id integer,
        person_name text NOT NULL,
        field text NOT NULL,
        before jsonb,
        after jsonb,
        source text,
        note text,
        PRIMARY KEY (plan_id, id),
        FOREIGN KEY (plan_id, project_id) REFERENCES project
      );
      COMMENT ON COLUMN project_change.source IS 'The document an office confirms a fact by';
      CREATE INDEX project_change_project ON project_change (plan_id, project_id, id);
      CREATE TRIGGER project_change_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON project_change
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- One row for each day on which what a project counts under changed; it only grows but for
      -- changes within one day, of which the last stands.
      CREATE TABLE project_classification (
        plan_id integer NOT NULL,
        project_id integer NOT NULL,
        from_on date NOT NULL DEFAULT shanghai_day(recording_instant()),
        package_code text COLLATE "C" NOT NULL,
        town_code text COLLATE "C",
        unit_code text COLLATE "C",
        stage text,
        to_build boolean NOT NULL,
        programme_codes text[] NOT NULL,
        PRIMARY KEY (plan_id, project_id, from_on),
        FOREIGN KEY (plan_id, project_id) REFERENCES project
      );
      -- One row for each change, so that a change that commits while the roll-up works is never taken
      -- for done.
      CREATE TABLE classification_pending (
        plan_id integer NOT NULL,
        id bigint GENERATED ALWAYS AS IDENTITY,
        project_id integer NOT NULL,
        PRIMARY KEY (plan_id, id)
      );
      GRANT SELECT, INSERT, UPDATE ON project, project_classification TO gangmu_app;
      GRANT SELECT, INSERT, DELETE ON project_programme TO gangmu_app;
      GRANT SELECT, INSERT, DELETE ON classification_pending TO gangmu_app;
      GRANT SELECT, INSERT ON project_change TO gangmu_app;
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations go forward only; restore a backup instead.'));
  }
}
