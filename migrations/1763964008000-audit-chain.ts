import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The chain over the audit log: each row sealed by a hash over it and the seal before. */
export class AuditChain1763964008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX audit_entry_action ON audit_entry (plan_id, action, id);
      CREATE INDEX audit_entry_actor ON audit_entry (plan_id, actor_name, id);

      CREATE TABLE audit_unsealed (
        plan_id integer NOT NULL,
        entry_id bigint NOT NULL,
        PRIMARY KEY (plan_id, entry_id)
      );
      COMMENT ON TABLE audit_unsealed IS
        'Audit rows that wait to be sealed; written with the row, so that one that vanishes meanwhile is missed';
      CREATE TABLE audit_seal (
        plan_id integer NOT NULL,
        sequence bigint NOT NULL CHECK (sequence > 0),
        entry_id bigint NOT NULL,
        hash bytea NOT NULL CHECK (octet_length(hash) = 32),
        sealed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (plan_id, sequence),
        UNIQUE (plan_id, entry_id)
      );
      COMMENT ON COLUMN audit_seal.hash IS
        'SHA-256 over the hash before (32 zero bytes for the first) and the row as canonical JSON (RFC 8785)';
      CREATE TRIGGER audit_seal_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seal
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      GRANT SELECT, INSERT ON audit_seal TO gangmu_app;
      GRANT SELECT, INSERT, DELETE ON audit_unsealed TO gangmu_app;

      CREATE FUNCTION list_unsealed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO audit_unsealed (plan_id, entry_id) SELECT plan_id, id FROM added;
        RETURN NULL;
      END $$;
      CREATE TRIGGER audit_entry_unsealed AFTER INSERT ON audit_entry
        REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION list_unsealed();
      INSERT INTO audit_unsealed (plan_id, entry_id) SELECT plan_id, id FROM audit_entry;
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations go forward only; restore a backup instead.'));
  }
}
