import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What only one plan is called by leaves the code: each plan holds its own wording, the years of its
 * tables, its notes in both languages and the local words no password may be made of. What databases hold
 * already takes the new shape with neutral words; loading the pack at the next start brings the plan's own.
 */
export class PlanWording1763964025000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE plan
        ADD wording jsonb NOT NULL DEFAULT '{}',
        ADD glossary jsonb NOT NULL DEFAULT '{}';
      COMMENT ON COLUMN plan.wording IS 'How the plan calls its own things, {zh, en} each; what is missing is called by common words';
      COMMENT ON COLUMN plan.glossary IS 'English of the short words the pack holds in Chinese, by the word';

      -- Loading the pack anew brings what it says now.
      UPDATE plan SET pack_hash = '', facts = facts - 'box1' - 'box2Notes' - 'chapter1Results' || jsonb_strip_nulls(
        jsonb_build_object(
          'indicators', jsonb_build_object(
            'title', '{"zh": "主要指标", "en": "Indicators"}'::jsonb,
            'baseYear', extract(year FROM period_start)::integer - 1,
            'targetYear', extract(year FROM period_end)::integer,
            'notes', '[]'::jsonb)))
        || '{"former": null, "results": null}'
      WHERE facts ? 'box1' OR facts ? 'box2Notes';
      UPDATE plan SET facts = jsonb_set(facts, '{indicators,note}', 'null') WHERE facts ? 'indicators';
      UPDATE indicator SET facts = facts - 'baseline2020' - 'target2025' || jsonb_build_object(
        'baseline', facts -> 'baseline2020', 'target', facts -> 'target2025',
        'notes', coalesce((SELECT jsonb_agg(jsonb_build_object('zh', n, 'en', null))
          FROM jsonb_array_elements_text(facts -> 'notes') n), '[]'));
      UPDATE commitment SET facts = jsonb_set(facts, '{note}', jsonb_build_object('zh', facts ->> 'note', 'en', null))
      WHERE facts ->> 'note' IS NOT NULL;
      UPDATE route SET facts = jsonb_set(facts, '{note}', jsonb_build_object('zh', facts ->> 'note', 'en', null))
      WHERE facts ->> 'note' IS NOT NULL;
      UPDATE plan SET wording = jsonb_build_object('network', jsonb_build_object(
        'title', '{"zh": "线路网络", "en": "Network of routes"}'::jsonb, 'note', null,
        'kinds', (SELECT jsonb_agg(jsonb_build_object('code', kind, 'name', kind, 'nameEn', null) ORDER BY first)
          FROM (SELECT kind, min(ord) AS first FROM route r WHERE r.plan_id = plan.id GROUP BY kind) k)))
      WHERE EXISTS (SELECT FROM route r WHERE r.plan_id = plan.id);

      -- A work's note from the plan and an office's own are two things: only what nobody changed is the plan's.
      ALTER TABLE project ADD plan_note jsonb;
      COMMENT ON COLUMN project.plan_note IS 'What the pack notes of the work, {zh, en}; note is the office''s own';
      UPDATE project p SET plan_note = jsonb_build_object('zh', note, 'en', null), note = NULL
      WHERE in_pack AND note IS NOT NULL AND NOT EXISTS (
        SELECT FROM project_change c WHERE c.plan_id = p.plan_id AND c.project_id = p.id AND c.field = 'note');
      UPDATE project SET period = CASE WHEN period = '十三五' THEN 'former' ELSE 'current' END;
      ALTER TABLE project ADD CONSTRAINT project_period_check CHECK (period IN ('current', 'former'));
      COMMENT ON COLUMN project.to_build IS 'Counts as a project to build: of this period, the district''s, not there already';
      COMMENT ON COLUMN project.plan_stage IS 'The stage in the plan''s own word, as of its day; null: 未载明 not stated';

      CREATE TABLE local_word (
        plan_id integer NOT NULL REFERENCES plan,
        word text NOT NULL,
        PRIMARY KEY (plan_id, word)
      );
      COMMENT ON TABLE local_word IS 'Words of a plan''s place, in small letters: no password is made of them';
      GRANT SELECT, INSERT, DELETE ON local_word TO gangmu_app;
    `);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations go forward only; restore a backup instead.'));
  }
}
