import {
  Column,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import { PackageEntity, PlanEntity, ProgrammeEntity, TownEntity, UnitEntity } from '#libs/plan';
import type { ConstructionNature } from '../domain/construction-nature.js';
import type { Stage } from '../domain/stage.js';

/** A project of the register. */
@Entity('project')
@ForeignKey(() => PlanEntity, ['planId'], ['id'])
@ForeignKey(() => PackageEntity, ['planId', 'packageCode'], ['planId', 'code'])
@ForeignKey(() => TownEntity, ['planId', 'townCode'], ['planId', 'code'])
@ForeignKey(() => UnitEntity, ['planId', 'unitCode'], ['planId', 'code'])
@Unique(['planId', 'code'])
@Index('project_package', ['planId', 'packageCode', 'code'])
@Index('project_town', ['planId', 'townCode', 'code'])
@Index('project_unit', ['planId', 'unitCode', 'code'])
export class ProjectEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column({ type: 'text', collation: 'C' })
  code!: string;

  @Column({ type: 'text', collation: 'zh-x-icu' })
  name!: string;

  @Column('text', { nullable: true })
  nameEn!: string | null;

  @Column('text', { array: true, default: () => "'{}'::text[]" })
  aliases!: readonly string[];

  @Column('text', { nullable: true })
  kind!: string | null;

  @Column({ type: 'text', collation: 'C' })
  packageCode!: string;

  @Column('text')
  packageBasis!: 'inferred' | 'confirmed';

  @Column({ type: 'text', collation: 'C', nullable: true })
  townCode!: string | null;

  @Column('text', { nullable: true })
  townBasis!: 'stated' | 'inferred' | 'confirmed' | null;

  @Column({ type: 'text', collation: 'C', nullable: true })
  unitCode!: string | null;

  @Column('text', { nullable: true })
  stage!: Stage | null;

  @Column('text', { nullable: true })
  stageBasis!: 'plan' | 'confirmed' | null;

  /** The stage in the plan’s own word, as of 2021; null: 未载明 not stated. */
  @Column('text', { nullable: true })
  planStage!: string | null;

  @Column('text', { nullable: true })
  stageWord!: string | null;

  @Column('text')
  scope!: 'district' | 'city' | 'regional';

  @Column('text')
  period!: string;

  /** Counts as a project to build: of this period, the district's, not there already. */
  @Column('boolean')
  toBuild!: boolean;

  @Column('jsonb', { nullable: true })
  statedInvestment!: unknown;

  @Column({ type: 'text', collation: 'C', nullable: true })
  nationalCode!: string | null;

  @Column('text', { nullable: true })
  builder!: string | null;

  @Column('text', { nullable: true })
  sponsor!: string | null;

  @Column('text', { nullable: true })
  responsiblePerson!: string | null;

  @Column('text', { nullable: true })
  content!: string | null;

  @Column('text', { nullable: true })
  constructionNature!: ConstructionNature | null;

  /** First day of the first month that may be reported; null: no limit. */
  @Column('date', { nullable: true })
  firstMonth!: string | null;

  @Column('date', { nullable: true })
  plannedStart!: string | null;

  @Column('date', { nullable: true })
  plannedCompletion!: string | null;

  /** The office's own; what the plan notes stands beside it. */
  @Column('text', { nullable: true })
  note!: string | null;

  @Column('jsonb', { nullable: true })
  planNote!: unknown;

  @Column('jsonb', { nullable: true })
  source!: unknown;

  @Column('jsonb', { default: () => "'[]'::jsonb" })
  alsoIn!: readonly unknown[];

  @Column('jsonb', { default: () => "'{}'::jsonb" })
  packFacts!: unknown;

  @Column('boolean', { default: false })
  inPack!: boolean;

  @Column('integer', { default: 1 })
  version!: number;

  /** Code, names and aliases, lower case, for substring search. */
  @Column('text')
  searchText!: string;

  @Column('timestamptz', { default: () => 'recording_instant()' })
  recordedAt!: Date;

  /** Pinyin of name and aliases, in full and by initials, a line from each syllable on; null: not yet written. */
  @Column('text', { nullable: true })
  reading!: string | null;
}

/** A programme that a project belongs to. */
@Entity('project_programme')
@ForeignKey(() => ProgrammeEntity, ['planId', 'programmeCode'], ['planId', 'code'])
@ForeignKey(() => ProjectEntity, ['planId', 'projectId'], ['planId', 'id'])
@Index('project_programme_code', ['planId', 'programmeCode', 'projectId'])
export class ProjectProgrammeEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('integer')
  projectId!: number;

  @PrimaryColumn('text', { collation: 'C' })
  programmeCode!: string;

  @Column('text')
  basis!: 'stated' | 'inferred' | 'confirmed';
}

/** One change of one field of a project, as its history shows it. */
@Entity('project_change')
@ForeignKey(() => ProjectEntity, ['planId', 'projectId'], ['planId', 'id'])
@Index('project_change_project', ['planId', 'projectId', 'id'])
export class ProjectChangeEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: bigint;

  @Column('integer')
  projectId!: number;

  @Column('timestamptz', { default: () => 'recording_instant()' })
  recordedAt!: Date;

  @Column('integer', { nullable: true })
  personId!: number | null;

  @Column('text')
  personName!: string;

  @Column('text')
  field!: string;

  @Column('jsonb', { nullable: true })
  before!: unknown;

  @Column('jsonb', { nullable: true })
  after!: unknown;

  /** The document an office confirms a fact by. */
  @Column('text', { nullable: true })
  source!: string | null;

  @Column('text', { nullable: true })
  note!: string | null;
}
