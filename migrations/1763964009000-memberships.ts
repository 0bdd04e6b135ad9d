import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Units as one tree for each plan, people's roles in them, and the three separated administrators. */
export class Memberships1763964009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Every plan has one unit above all others: the district itself.
      INSERT INTO unit (plan_id, code, name, kind) SELECT id, division_code, '全区', 'district' FROM plan
        ON CONFLICT DO NOTHING;
      UPDATE unit u SET parent_code = CASE WHEN u.code = p.division_code THEN NULL ELSE p.division_code END
        FROM plan p WHERE p.id = u.plan_id AND (u.parent_code IS NULL OR u.code = p.division_code);
      CREATE UNIQUE INDEX unit_root ON unit (plan_id) WHERE parent_code IS NULL;
      CREATE INDEX unit_parent ON unit (plan_id, parent_code);
      CREATE FUNCTION create_root_unit() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO unit (plan_id, code, name, kind) VALUES (NEW.id, NEW.division_code, '全区', 'district');
        RETURN NULL;
      END $$;
      CREATE TRIGGER plan_root_unit AFTER INSERT ON plan FOR EACH ROW EXECUTE FUNCTION create_root_unit();

      CREATE TABLE membership (
        plan_id integer NOT NULL,
        person_id integer NOT NULL REFERENCES person,
        role text NOT NULL CHECK (role IN ('office', 'finance', 'leader', 'observer')),
        unit_code text COLLATE "C" NOT NULL,
        PRIMARY KEY (plan_id, person_id, role, unit_code),
        FOREIGN KEY (plan_id, unit_code) REFERENCES unit (plan_id, code)
      );
      COMMENT ON TABLE membership IS 'Which role a person has in which unit; an office''s reaches the unit and those below it';
      CREATE INDEX membership_person ON membership (person_id);
      ALTER TABLE person ADD administrator text CHECK (administrator IN ('system', 'security', 'audit'));
      COMMENT ON COLUMN person.administrator IS
        'One of the three separated administrators (三员分立): one column, so nobody can be two of them';

      UPDATE person SET administrator =
        CASE WHEN 'admin' = ANY(roles) THEN 'security' WHEN 'auditor' = ANY(roles) THEN 'audit' END;
      -- Nobody reports and verifies: who had both verifies from now on.
      INSERT INTO membership (plan_id, person_id, role, unit_code)
        SELECT p.id, w.id, r, p.division_code FROM person w CROSS JOIN plan p CROSS JOIN unnest(w.roles) r
        WHERE w.administrator IS NULL AND r IN ('office', 'finance', 'leader')
          AND NOT (r = 'office' AND 'finance' = ANY(w.roles));
      ALTER TABLE person DROP COLUMN roles;

      -- The services refuse these with their reasons; the database holds them whoever writes.
      CREATE FUNCTION hold_separate_duties() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM FROM person WHERE id = NEW.person_id FOR UPDATE;
        IF EXISTS (
          SELECT FROM person p JOIN membership m ON m.person_id = p.id
          WHERE p.id = NEW.person_id AND p.administrator IS NOT NULL
        ) THEN
          RAISE EXCEPTION 'an administrator has no other role' USING ERRCODE = 'GM004';
        END IF;
        IF EXISTS (
          SELECT FROM membership m JOIN membership o USING (plan_id, person_id)
          WHERE m.person_id = NEW.person_id AND m.role = 'office' AND o.role = 'finance'
        ) THEN
          RAISE EXCEPTION 'nobody both reports and verifies' USING ERRCODE = 'GM004';
        END IF;
        IF EXISTS (
          SELECT FROM membership m JOIN membership o USING (plan_id, person_id)
          WHERE m.person_id = NEW.person_id AND m.role = 'observer' AND o.role <> 'observer'
        ) THEN
          RAISE EXCEPTION 'an observer has no other role in the plan' USING ERRCODE = 'GM004';
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER membership_separate_duties AFTER INSERT OR UPDATE ON membership
        FOR EACH ROW EXECUTE FUNCTION hold_separate_duties();
      CREATE FUNCTION hold_administrator_alone() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.administrator IS NOT NULL AND EXISTS (SELECT FROM membership WHERE person_id = NEW.id) THEN
          RAISE EXCEPTION 'an administrator has no other role' USING ERRCODE = 'GM004';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER person_separate_duties AFTER UPDATE OF administrator ON person
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION hold_administrator_alone();

      GRANT SELECT, INSERT, DELETE ON membership TO gangmu_app;
      CREATE TRIGGER membership_changed AFTER INSERT OR DELETE ON membership
        FOR EACH STATEMENT EXECUTE FUNCTION tell_access_changed();
      CREATE TRIGGER unit_moved AFTER INSERT OR UPDATE ON unit
        FOR EACH STATEMENT EXECUTE FUNCTION tell_access_changed();

      -- Who has ever written or submitted a report of a project verifies none of it, whoever they are now
      -- and whatever became of the report.
      CREATE TABLE project_reporter (
        plan_id integer NOT NULL,
        project_id integer NOT NULL,
        person_id integer NOT NULL,
        PRIMARY KEY (plan_id, project_id, person_id),
        FOREIGN KEY (plan_id, project_id) REFERENCES project
      );
      INSERT INTO project_reporter
        SELECT DISTINCT r.plan_id, r.project_id, p FROM monthly_report r, unnest(ARRAY[r.created_by, r.submitted_by]) p
        WHERE p IS NOT NULL;
      CREATE TRIGGER project_reporter_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON project_reporter
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      GRANT SELECT, INSERT ON project_reporter TO gangmu_app;
      CREATE FUNCTION hold_second_person() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM project_reporter
          WHERE plan_id = NEW.plan_id AND project_id = NEW.project_id AND person_id = NEW.verified_by)
        THEN RAISE EXCEPTION 'who reported a project verifies none of it' USING ERRCODE = 'GM004'; END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER monthly_report_second_person AFTER UPDATE OF state ON monthly_report
        FOR EACH ROW WHEN (NEW.state = 'verified') EXECUTE FUNCTION hold_second_person();
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations go forward only; restore a backup instead.'));
  }
}
