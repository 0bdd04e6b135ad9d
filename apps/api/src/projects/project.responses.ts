import { yuanFromFen, type Month, type PlanDate } from '#libs/kernel';
import { physicalProgressPercent, type MilestoneRow } from '#libs/progress';
import {
  bases,
  constructionNatures,
  projectPeriods,
  type ProjectPeriod,
  projectScopes,
  stageBases,
  type StageBasis,
  stages,
  type Basis,
  type ConstructionNature,
  type ProjectRow,
  type ProjectScope,
  type Stage,
} from '#libs/projects';
import { PageOf } from '../http/contract/page.js';
import {
  an,
  anything,
  day,
  Field,
  flag,
  instant,
  listOf,
  month,
  nullable,
  oneOf,
  percent,
  points,
  text,
  version,
  whole,
  yuan,
} from '../http/contract/shapes.js';
import { AnnualPlan, BudgetVersion } from '../investment/budget.responses.js';
import { MeasureTotals } from '../investment/report.responses.js';
import { Source, Words } from '../plan/source.responses.js';
import { Statistics } from '../plan/statistics.responses.js';

const basis = (of: string) => oneOf(bases, `How the ${of} is known`, 'inferred');

export class ProjectProgramme {
  @Field(text('Code of the programme', 'transport-network')) code!: string;
  @Field(oneOf(bases, 'How it is known that the project belongs to it')) basis!: Basis;
}

/** A project as lists show it. */
export class ProjectSummary {
  @Field(text('Code', 'PJ-001')) code!: string;
  @Field(text('Name', '环城路改造')) name!: string;
  @Field(nullable(text('Name in English', 'Ring road rebuilding'))) nameEn!: string | null;
  @Field(nullable(text('Kind of works', 'road'))) kind!: string | null;
  @Field(text('Code of its package', 'P04')) packageCode!: string;
  @Field(basis('package')) packageBasis!: Basis;
  @Field(nullable(text('Code of its town; null: not stated', 'district')))
  townCode!: string | null;
  @Field(nullable(basis('town'))) townBasis!: Basis | null;
  @Field(listOf(ProjectProgramme, 'Its programmes')) programmes!: readonly ProjectProgramme[];
  @Field(nullable(oneOf(stages, 'Stage; null: not stated', 'construction'))) stage!: Stage | null;
  @Field(nullable(oneOf(stageBases, 'How the stage is known: by the plan, or confirmed')))
  stageBasis!: StageBasis | null;
  @Field(nullable(text('The stage in the plan’s own word', '推进'))) planStage!: string | null;
  @Field(oneOf(projectScopes, 'Whose work it is')) scope!: ProjectScope;
  @Field(oneOf(projectPeriods, 'Of this period of the plan, or kept as history of the one before'))
  period!: ProjectPeriod;
  @Field(flag('Whether it counts among what is to be built')) toBuild!: boolean;
  @Field(nullable(text('Code of the responsible unit', 'DISTRICT'))) unitCode!: string | null;
  @Field(nullable(an(Source))) source!: Source | null;
  @Field(yuan('投资完成 in the plan period', '1250000.00')) completed!: string;
  @Field(nullable(yuan('Budget inside the plan period', '42000000.00')))
  budgetInPeriod!: string | null;
  @Field(
    nullable(
      percent('形象进度 by weighted milestones; null: no milestones, or not for the reader'),
    ),
  )
  physicalProgressPercent!: string | null;
  @Field(nullable(month('Last month with a verified report'))) reportedThrough!: Month | null;
  @Field(version()) version!: number;
}

export class ProjectPage extends PageOf(ProjectSummary, 'By code') {
  @Field(whole('How many there are on all pages', 269)) total!: number;
}

/** What the plan says a project costs. */
export class StatedInvestment {
  @Field(yuan('Amount', '1500000000.00')) amount!: string;
  @Field(text('In the plan’s own words', '15 亿元')) asWritten!: string;
  @Field(nullable(text('What the plan calls it', '总投资'))) label!: string | null;
}

export class ProjectAmounts extends MeasureTotals {
  @Field(yuan('投资完成 through the statistics month', '1150000.00')) completedThrough!: string;
  @Field(yuan('投资完成 of later months, verified already', '100000.00')) completedLater!: string;
  @Field(yuan('投资完成 of the year of the statistics month, through it', '250000.00'))
  completedThisYear!: string;
  @Field(an(MeasureTotals, 'Money of months before the plan period')) before!: MeasureTotals;
  @Field(an(MeasureTotals, 'Money of months after it')) after!: MeasureTotals;
}

export class ProjectChange {
  @Field(instant('When')) at!: Date;
  @Field(text('Who', '陈明')) who!: string;
  @Field(text('Which field', 'stage')) field!: string;
  @Field(anything('What it was', 'ready')) before!: unknown;
  @Field(anything('What it is now', 'construction')) after!: unknown;
  @Field(nullable(text('The document it rests on', '发改投审〔2024〕12 号'))) source!:
    string | null;
  @Field(nullable(text('Why', '按批复调整'))) note!: string | null;
}

/** A project with all its facts. */
export class Project extends ProjectSummary {
  @Field(listOf(text('Name', '环市路'), 'Other names the plan uses')) aliases!: readonly string[];
  @Field(nullable(text('The office’s own note', '与地铁同步施工'))) note!: string | null;
  @Field(nullable(an(Words, 'What the plan notes of it'))) planNote!: Words | null;
  @Field(nullable(text('The plan’s words for the stage', '加快推进'))) stageWord!: string | null;
  @Field(listOf(Source, 'Where else the plan names it')) alsoIn!: readonly Source[];
  @Field(nullable(an(StatedInvestment))) statedInvestment!: StatedInvestment | null;
  @Field(nullable(text('Project code by GB/T 40058', '2401-440703-04-01-100007')))
  nationalCode!: string | null;
  @Field(nullable(text('Builder (建设单位)', '交通建设公司'))) builder!: string | null;
  @Field(nullable(text('The leader answerable (挂点领导)', '张伟'))) sponsor!: string | null;
  @Field(nullable(text('Who runs it day by day', '陈明'))) responsiblePerson!: string | null;
  @Field(nullable(text('What is built', '双向六车道，全长 5.2 公里'))) content!: string | null;
  @Field(nullable(oneOf(constructionNatures, 'Nature of the construction (建设性质)')))
  constructionNature!: ConstructionNature | null;
  @Field(nullable(month('First month it can report', '2021-01'))) firstMonth!: Month | null;
  @Field(nullable(day('Planned start'))) plannedStart!: string | null;
  @Field(nullable(day('Planned completion', '2025-12-31'))) plannedCompletion!: string | null;
  @Field(nullable(an(BudgetVersion, 'The newest version of its budget')))
  budget!: BudgetVersion | null;
  @Field(listOf(AnnualPlan, 'Money to complete by year')) annualPlans!: readonly AnnualPlan[];
  @Field(an(ProjectAmounts, 'Verified money; the three measures are of the plan period'))
  amounts!: ProjectAmounts;
  @Field(an(Statistics, 'What the books count today')) statistics!: Statistics;
  @Field(percent('时序进度 of the plan period', '66.67')) timeProgressPercent!: string;
  @Field(nullable(percent('形象进度 at the end of the statistics month')))
  physicalProgressThroughPercent!: string | null;
  @Field(nullable(points('That less time progress'))) progressGapPoints!: string | null;
  @Field(listOf(ProjectChange, 'Recorded changes of its facts, newest first'))
  changes!: readonly ProjectChange[];
}

export const toProjectSummary = (
  row: ProjectRow,
  milestones: readonly MilestoneRow[],
  day: PlanDate,
): ProjectSummary => ({
  code: row.code,
  name: row.name,
  nameEn: row.nameEn,
  kind: row.kind,
  packageCode: row.packageCode,
  packageBasis: row.packageBasis,
  townCode: row.townCode,
  townBasis: row.townBasis,
  programmes: row.programmes,
  stage: row.stage,
  stageBasis: row.stageBasis,
  planStage: row.planStage,
  scope: row.scope,
  period: row.period,
  toBuild: row.toBuild,
  unitCode: row.unitCode,
  source: row.source,
  completed: yuanFromFen(row.completedFen),
  budgetInPeriod: row.budgetInPeriodFen === null ? null : yuanFromFen(row.budgetInPeriodFen),
  physicalProgressPercent: physicalProgressPercent(
    milestones.filter((milestone) => milestone.projectId === row.id),
    day,
  ),
  reportedThrough: row.reportedThrough,
  version: row.version,
});
