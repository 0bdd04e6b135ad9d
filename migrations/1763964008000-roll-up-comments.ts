import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Units of the roll-up's sums, told in the schema. */
export class RollUpComments1763964008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      COMMENT ON COLUMN rollup_day.amount_fen IS 'Fen by which the day changed the sum';
      COMMENT ON COLUMN rollup_month_end.amount_fen IS 'Fen, the sum at the end of the month';
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations go forward only; restore a backup instead.'));
  }
}
