import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One issue for one as-of day. Where several were issued before, all stay as they are: the first is the
 * day's issue, the others its later editions, which nothing makes any more.
 */
export class OneDigestADay1763964022000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE digest ADD edition smallint NOT NULL DEFAULT 1;
      ALTER TABLE digest DISABLE TRIGGER digest_only_grows;
      UPDATE digest d SET edition = e.edition
      FROM (
        SELECT plan_id, no, row_number() OVER (PARTITION BY plan_id, as_of ORDER BY no) AS edition FROM digest
      ) e
      WHERE e.plan_id = d.plan_id AND e.no = d.no AND e.edition > 1;
      ALTER TABLE digest ENABLE TRIGGER digest_only_grows;
      COMMENT ON COLUMN digest.edition IS
        '1: the issue of its as-of day; more: one of several issued for a day before that was refused';
      ALTER TABLE digest ADD UNIQUE (plan_id, as_of, edition);
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations go forward only; restore a backup instead.'));
  }
}
