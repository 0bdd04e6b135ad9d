import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbered weekly issues, frozen, and their delivery to each recipient once. */
export class Digest1763964007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE digest (
        plan_id integer NOT NULL REFERENCES plan,
        no integer NOT NULL,
        as_of date NOT NULL,
        issued_at timestamptz NOT NULL DEFAULT recording_instant(),
        issued_by text NOT NULL,
        schedule_slot text COLLATE "C",
        headline text NOT NULL,
        content jsonb NOT NULL,
        html text NOT NULL,
        plain_text text NOT NULL,
        PRIMARY KEY (plan_id, no),
        UNIQUE (plan_id, schedule_slot)
      );
      COMMENT ON COLUMN digest.schedule_slot IS 'The day a scheduled issue was due (YYYY-MM-DD), so that it is issued once; null on demand';
      CREATE TRIGGER digest_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON digest
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      GRANT SELECT, INSERT ON digest TO gangmu_app;

      CREATE TABLE digest_delivery (
        plan_id integer NOT NULL,
        id bigint GENERATED ALWAYS AS IDENTITY,
        digest_no integer NOT NULL,
        person_id integer NOT NULL REFERENCES person,
        person_name text NOT NULL,
        email text NOT NULL,
        state text NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed')),
        attempts integer NOT NULL DEFAULT 0,
        message_id text COLLATE "C" NOT NULL,
        error text,
        next_attempt_at timestamptz NOT NULL DEFAULT now(),
        sent_at timestamptz,
        PRIMARY KEY (plan_id, id),
        UNIQUE (plan_id, digest_no, person_id),
        FOREIGN KEY (plan_id, digest_no) REFERENCES digest
      );
      CREATE INDEX digest_delivery_open ON digest_delivery (next_attempt_at) WHERE state IN ('waiting', 'sending');
      GRANT SELECT, INSERT, UPDATE ON digest_delivery TO gangmu_app;
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations go forward only; restore a backup instead.'));
  }
}
