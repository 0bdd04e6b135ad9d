import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How a project's names sound (pinyin, in full and by initials), for searching. The sounds are written by
 * the application, in batches at the next start for what is there already; a name that changes forgets
 * them.
 */
export class Reading1763964030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE project ADD reading text;
      COMMENT ON COLUMN project.reading IS
        'Pinyin of name and aliases, in full and by initials, a line from each syllable on; null: not yet written';
      -- Few rows at any time: what has to be written.
      CREATE INDEX project_reading_missing ON project (plan_id, id) WHERE reading IS NULL;

      CREATE FUNCTION forget_reading() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.reading := NULL;
        RETURN NEW;
      END $$;
      CREATE TRIGGER project_forget_reading BEFORE UPDATE OF name, aliases ON project FOR EACH ROW
        WHEN (OLD.name IS DISTINCT FROM NEW.name OR OLD.aliases IS DISTINCT FROM NEW.aliases)
        EXECUTE FUNCTION forget_reading();
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations go forward only; restore a backup instead.'));
  }
}
