import { OmitType, PartialType } from '@nestjs/swagger';
import {
  constructionNatures,
  projectPeriods,
  projectScopes,
  stages,
  type ConstructionNature,
  type Stage,
} from '#libs/projects';
import { PageQuery } from '../http/contract/page.js';
import {
  DayText,
  forms,
  MonthText,
  Notes,
  OneOf,
  QueryFlag,
  QueryWhole,
  Text,
  Texts,
  Unshown,
} from '../http/fields.js';

const optional = { optional: true, nullable: true } as const;

export class CreateProjectRequest {
  @Text({ max: 200, description: 'Name', example: '环城路改造' })
  name!: string;

  @Text({ max: 40, description: 'Code of its package (工程包), exactly one', example: 'P04' })
  packageCode!: string;

  @Text({
    max: 40,
    form: forms.code,
    optional: true,
    description: 'Left out, one is given',
    example: 'PJ-900',
  })
  code?: string;

  @Text({ max: 200, ...optional, description: 'Name in English', example: 'Ring road rebuilding' })
  nameEn?: string | null;

  @Text({ max: 40, ...optional, description: 'Kind of works', example: 'road' })
  kind?: string | null;

  @Text({ max: 40, ...optional, description: 'Code of the town it lies in', example: 'district' })
  townCode?: string | null;

  @Texts({
    max: 20,
    optional: true,
    description: 'Codes of its programmes (专项)',
    example: ['transport-network'],
  })
  programmes?: string[];

  @Text({
    max: 40,
    ...optional,
    description: 'Code of the responsible unit (责任单位)',
    example: 'DISTRICT',
  })
  unitCode?: string | null;

  @OneOf(stages, { ...optional, description: 'Stage (阶段)', example: 'construction' })
  stage?: Stage | null;

  @Text({
    max: 40,
    ...optional,
    description: 'Project code by GB/T 40058',
    example: '2401-440703-04-01-100007',
  })
  nationalCode?: string | null;

  @Text({ max: 200, ...optional, description: 'Builder (建设单位)', example: '交通建设公司' })
  builder?: string | null;

  @Text({ max: 50, ...optional, description: 'The leader answerable (挂点领导)', example: '张伟' })
  sponsor?: string | null;

  @Text({ max: 50, ...optional, description: 'Who runs it day by day', example: '陈明' })
  responsiblePerson?: string | null;

  @Notes({
    max: 4000,
    ...optional,
    description: 'What is built, and how much of it',
    example: '双向六车道，全长 5.2 公里',
  })
  content?: string | null;

  @OneOf(constructionNatures, { ...optional, description: 'Nature of the construction (建设性质)' })
  constructionNature?: ConstructionNature | null;

  @MonthText({ ...optional, description: 'First month it can report', example: '2021-01' })
  firstMonth?: string | null;

  @DayText({ ...optional, description: 'Planned start' })
  plannedStart?: string | null;

  @DayText({ ...optional, description: 'Planned completion', example: '2025-12-31' })
  plannedCompletion?: string | null;

  @Notes({ max: 4000, ...optional, description: 'In words', example: '与地铁同步施工' })
  note?: string | null;
}

export class UpdateProjectRequest extends PartialType(
  OmitType(CreateProjectRequest, ['code'] as const),
) {
  @Notes({ max: 1000, ...optional, description: 'Why it is changed', example: '按批复调整' })
  changeNote?: string | null;

  @Text({
    max: 200,
    ...optional,
    description: 'The document the change rests on',
    example: '发改投审〔2024〕12 号',
  })
  changeSource?: string | null;
}

export class ListProjectsQuery extends PageQuery {
  @Unshown({ max: 100, optional: true, description: 'In name, alias or code', example: '改造' })
  q?: string;

  @Text({ max: 40, optional: true, description: 'Code of a package', example: 'P04' })
  package?: string;

  @Text({ max: 40, optional: true, description: 'Code of a programme', example: 'AP1' })
  programme?: string;

  @Text({
    max: 40,
    optional: true,
    description: 'Code of a town, or not-stated',
    example: 'not-stated',
  })
  town?: string;

  @Text({
    max: 40,
    optional: true,
    description: 'Code of a responsible unit, or not-stated',
    example: 'DISTRICT',
  })
  unit?: string;

  @OneOf([...stages, 'not-stated'], { optional: true, description: 'Stage, or not-stated' })
  stage?: string;

  @Text({
    max: 20,
    optional: true,
    description: 'The stage in the plan’s own word, or not-stated',
    example: '推进',
  })
  planStage?: string;

  @QueryFlag({ description: 'Only what is to be built in the plan, or only what is not' })
  toBuild?: boolean;

  @OneOf(projectPeriods, {
    optional: true,
    description: 'Planned for this period, or kept as history of the one before',
  })
  period?: string;

  @OneOf(projectScopes, { optional: true, description: 'Whose work it is' })
  scope?: string;

  @QueryWhole({ min: 1, max: 99, description: 'Chapter of the plan that names it', example: 7 })
  chapter?: number;
}
