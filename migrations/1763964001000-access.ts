import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People and their sessions: reference tables, not spread by plan. */
export class Access1763964001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person (
        id integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
        username text COLLATE "C" NOT NULL UNIQUE,
        name text NOT NULL,
        email text,
        roles text[] NOT NULL,
        password_hash text NOT NULL,
        is_active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK (username = lower(username)),
        CHECK (roles <@ ARRAY['admin', 'office', 'finance', 'leader', 'auditor'])
      );
      COMMENT ON COLUMN person.password_hash IS 'argon2id, PHC string';
      GRANT SELECT, INSERT, UPDATE ON person TO gangmu_app;

      CREATE TABLE person_session (
        token_hash bytea PRIMARY KEY,
        id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
        person_id integer NOT NULL REFERENCES person,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        user_agent text
      );
      COMMENT ON COLUMN person_session.token_hash IS 'SHA-256 of the token; the token itself is never stored';
      CREATE INDEX person_session_person ON person_session (person_id);
      GRANT SELECT, INSERT, UPDATE, DELETE ON person_session TO gangmu_app;

      -- Every api process keeps a short memory of live sessions; this empties it at once.
      CREATE FUNCTION tell_access_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('gangmu_access', '');
        RETURN NULL;
      END $$;
      CREATE TRIGGER person_changed AFTER UPDATE ON person
        FOR EACH STATEMENT EXECUTE FUNCTION tell_access_changed();
      CREATE TRIGGER person_session_revoked AFTER UPDATE OF revoked_at OR DELETE ON person_session
        FOR EACH STATEMENT EXECUTE FUNCTION tell_access_changed();
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations go forward only; restore a backup instead.'));
  }
}
