import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Second factors with their recovery codes, and who a person is at the identity provider. */
export class SecondFactor1763964012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE second_factor (
        person_id integer PRIMARY KEY REFERENCES person,
        sealed_secret text,
        confirmed_at timestamptz,
        last_time_step integer NOT NULL DEFAULT 0,
        sealed_offer text,
        offered_at timestamptz,
        CHECK ((sealed_secret IS NULL) = (confirmed_at IS NULL)),
        CHECK ((sealed_offer IS NULL) = (offered_at IS NULL))
      );
      COMMENT ON TABLE second_factor IS
        'TOTP secrets (RFC 6238), encrypted under the installation''s key; an offer counts once a code confirms it';
      COMMENT ON COLUMN second_factor.last_time_step IS
        'Newest step of 30 seconds since 1970 whose code was accepted; codes up to it are spent';
      GRANT SELECT, INSERT, UPDATE, DELETE ON second_factor TO gangmu_app;

      CREATE TABLE recovery_code (
        person_id integer NOT NULL REFERENCES second_factor ON DELETE CASCADE,
        code_hash bytea NOT NULL CHECK (octet_length(code_hash) = 32),
        used_at timestamptz,
        PRIMARY KEY (person_id, code_hash)
      );
      COMMENT ON COLUMN recovery_code.code_hash IS
        'SHA-256 of a code of 120 random bits, which needs no slow hash';
      GRANT SELECT, INSERT, UPDATE, DELETE ON recovery_code TO gangmu_app;

      ALTER TABLE person_session ADD second_factor_at timestamptz,
        ADD is_by_password boolean NOT NULL DEFAULT true;
      COMMENT ON COLUMN person_session.is_by_password IS
        'Opened with our password, not by the identity provider: only then its age matters';
      COMMENT ON COLUMN person_session.second_factor_at IS
        'When this session passed a second factor, ours or the identity provider''s';
      ALTER TABLE person ADD external_id text UNIQUE CHECK (external_id <> '');
      COMMENT ON COLUMN person.external_id IS
        'Who the person is at the identity provider: its claim GANGMU_OIDC_CLAIM';

      CREATE TRIGGER second_factor_changed
        AFTER UPDATE OF sealed_secret OR DELETE ON second_factor
        FOR EACH STATEMENT EXECUTE FUNCTION tell_access_changed();
      CREATE TRIGGER person_session_passed
        AFTER UPDATE OF token_hash, second_factor_at ON person_session
        FOR EACH STATEMENT EXECUTE FUNCTION tell_access_changed();
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations go forward only; restore a backup instead.'));
  }
}
