import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts that were deleted: the row stays for what refers to it, without anything of the person. */
export class ErasedPeople1763964013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE person ADD erased_at timestamptz;
      CREATE INDEX audit_entry_person ON audit_entry (plan_id, actor_id, id) WHERE actor_id IS NOT NULL;
      CREATE INDEX digest_delivery_person ON digest_delivery (person_id);
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations go forward only; restore a backup instead.'));
  }
}
