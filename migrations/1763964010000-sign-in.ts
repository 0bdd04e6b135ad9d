import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The sign-in policy, failures that slow down guessing, when passwords were changed, and tokens for machines. */
export class SignIn1763964010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sign_in_policy (
        is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
        profile text NOT NULL DEFAULT 'asvs' CHECK (profile IN ('asvs', 'mlps3')),
        second_factor_for text[] NOT NULL DEFAULT '{}',
        idle_minutes integer NOT NULL DEFAULT 480 CHECK (idle_minutes BETWEEN 1 AND 1440),
        absolute_hours integer NOT NULL DEFAULT 12 CHECK (absolute_hours BETWEEN 1 AND 168),
        version integer NOT NULL DEFAULT 1
      );
      COMMENT ON COLUMN sign_in_policy.profile IS
        'asvs: OWASP ASVS 5.0; mlps3: 等保 2.0 level 3 (GB/T 22239-2019, 8.1.4.1)';
      COMMENT ON COLUMN sign_in_policy.second_factor_for IS
        'Roles whose people must have a second factor';
      INSERT INTO sign_in_policy DEFAULT VALUES;
      GRANT SELECT, UPDATE ON sign_in_policy TO gangmu_app;
      CREATE TRIGGER sign_in_policy_changed AFTER UPDATE ON sign_in_policy
        FOR EACH STATEMENT EXECUTE FUNCTION tell_access_changed();

      CREATE TABLE sign_in_failure (
        kind text COLLATE "C" NOT NULL CHECK (kind IN ('address', 'pair', 'person')),
        key bytea NOT NULL CHECK (octet_length(key) = 32),
        forgotten_at timestamptz NOT NULL DEFAULT '-infinity',
        locked_until timestamptz NOT NULL DEFAULT '-infinity',
        PRIMARY KEY (kind, key)
      );
      COMMENT ON TABLE sign_in_failure IS
        'Failed sign-ins by person and address, by address and by person; a count that runs out by itself';
      COMMENT ON COLUMN sign_in_failure.key IS
        'SHA-256 of what is counted: people type passwords where their name belongs';
      COMMENT ON COLUMN sign_in_failure.forgotten_at IS
        'When all is forgotten: each failure puts it off by the time that one failure is remembered';
      CREATE INDEX sign_in_failure_forgotten ON sign_in_failure (greatest(forgotten_at, locked_until));
      GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_failure TO gangmu_app;

      ALTER TABLE person
        ADD password_changed_at timestamptz NOT NULL DEFAULT now(),
        ADD is_password_given boolean NOT NULL DEFAULT false,
        ADD former_password_hashes text[] NOT NULL DEFAULT '{}';
      COMMENT ON COLUMN person.is_password_given IS
        'Somebody else set the password; under mlps3 it serves only to choose one''s own';
      COMMENT ON COLUMN person.former_password_hashes IS
        'Newest first; kept only under mlps3, which forbids to go back to them';
      ALTER TABLE person_session ADD address text;

      CREATE TABLE personal_token (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        person_id integer NOT NULL REFERENCES person,
        token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
        name text NOT NULL,
        scopes text[] NOT NULL CHECK (scopes <> '{}'),
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL CHECK (expires_at <= created_at + interval '366 days'),
        last_used_at timestamptz,
        revoked_at timestamptz
      );
      COMMENT ON TABLE personal_token IS
        'Tokens by which machines act for a person, within scopes and for a time';
      COMMENT ON COLUMN personal_token.token_hash IS 'SHA-256 of the token; the token itself is never stored';
      CREATE INDEX personal_token_person ON personal_token (person_id);
      GRANT SELECT, INSERT, UPDATE, DELETE ON personal_token TO gangmu_app;
      CREATE TRIGGER personal_token_revoked AFTER UPDATE OF revoked_at OR DELETE ON personal_token
        FOR EACH STATEMENT EXECUTE FUNCTION tell_access_changed();
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations go forward only; restore a backup instead.'));
  }
}
