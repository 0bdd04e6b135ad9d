import { OmitType, PartialType } from '@nestjs/swagger';
import { constructionNatures, stages, type ConstructionNature, type Stage } from '#libs/projects';
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
  @Text({ max: 200 })
  name!: string;

  @Text({ max: 40 })
  packageCode!: string;

  @Text({
    max: 40,
    form: forms.code,
    optional: true,
    description: 'Left out, one is given',
  })
  code?: string;

  @Text({ max: 200, ...optional })
  nameEn?: string | null;

  @Text({ max: 40, ...optional })
  kind?: string | null;

  @Text({ max: 40, ...optional })
  townCode?: string | null;

  @Texts({ max: 20, optional: true, description: 'Codes of programmes' })
  programmes?: string[];

  @Text({ max: 40, ...optional })
  unitCode?: string | null;

  @OneOf(stages, optional)
  stage?: Stage | null;

  @Text({ max: 40, ...optional, description: 'GB/T 40058 project code' })
  nationalCode?: string | null;

  @Text({ max: 200, ...optional })
  builder?: string | null;

  @Text({ max: 50, ...optional, description: 'The leader answerable (挂点领导)' })
  sponsor?: string | null;

  @Text({ max: 50, ...optional })
  responsiblePerson?: string | null;

  @Notes({ max: 4000, ...optional })
  content?: string | null;

  @OneOf(constructionNatures, optional)
  constructionNature?: ConstructionNature | null;

  @MonthText(optional)
  firstMonth?: string | null;

  @DayText(optional)
  plannedStart?: string | null;

  @DayText(optional)
  plannedCompletion?: string | null;

  @Notes({ max: 4000, ...optional })
  note?: string | null;
}

export class UpdateProjectRequest extends PartialType(
  OmitType(CreateProjectRequest, ['code'] as const),
) {
  @Notes({ max: 1000, ...optional })
  changeNote?: string | null;

  @Text({ max: 200, ...optional, description: 'The document the change rests on' })
  changeSource?: string | null;
}

export class ListProjectsQuery {
  @Unshown({ max: 100, optional: true })
  q?: string;

  @Text({ max: 40, optional: true })
  package?: string;

  @Text({ max: 40, optional: true })
  programme?: string;

  @Text({ max: 40, optional: true, description: 'A town code, or not-stated' })
  town?: string;

  @Text({ max: 40, optional: true })
  unit?: string;

  @OneOf([...stages, 'not-stated'], { optional: true })
  stage?: string;

  @Text({ max: 20, optional: true, description: 'The stage in the plan’s own word, or not-stated' })
  planStage?: string;

  @QueryFlag()
  toBuild?: boolean;

  @OneOf(['current', 'former'], {
    optional: true,
    description: 'Planned for this period, or kept as history of the one before',
  })
  period?: string;

  @OneOf(['district', 'city', 'regional'], { optional: true })
  scope?: string;

  @QueryWhole({ min: 1, max: 99 })
  chapter?: number;

  @QueryWhole({ min: 1, max: 200 })
  limit?: number;

  @Text({ max: 200, optional: true })
  cursor?: string;
}
