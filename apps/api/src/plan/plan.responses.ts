import { yuanFromFen, type Month, type PlanDate } from '#libs/kernel';
import {
  programmeKinds,
  type FactRow,
  type PlanRow,
  type ProgrammeKind,
  type ProgrammeRow,
  type RouteRow,
} from '#libs/plan';
import type { StatisticsOnDay } from '#libs/progress';
import { projectScopes, type ProjectScope } from '#libs/projects';
import { ListOfAll } from '../http/contract/page.js';
import {
  an,
  day,
  Field,
  flag,
  listOf,
  month,
  moreOf,
  nothing,
  nullable,
  oneOf,
  optional,
  percent,
  text,
  version,
  whole,
  WithMore,
  yuan,
} from '../http/contract/shapes.js';
import { Source, Words } from './source.responses.js';
import { Statistics, toStatistics } from './statistics.responses.js';

const source = nullable(an(Source));

export class DigestSchedule {
  @Field(whole('ISO weekday, Monday 1', 1)) weekday!: number;
  @Field(text('Asia/Shanghai, HH:MM', '08:00')) time!: string;
  @Field(flag('Whether it is issued by itself')) enabled!: boolean;
}

export class ProgrammeKindNames {
  @Field(optional(an(Words))) network?: Words;
  @Field(optional(an(Words))) sector?: Words;
  @Field(optional(an(Words))) platform?: Words;
  @Field(optional(an(Words))) 'action-plan'?: Words;
}

/** A district's five-year plan (规划). */
export class Plan {
  @Field(text('Code', '440703-14')) code!: string;
  @Field(text('Name', '国民经济和社会发展第十四个五年规划')) name!: string;
  @Field(nullable(text('Name in English', 'The 14th five-year plan'))) nameEn!: string | null;
  @Field(text('Division code (行政区划代码)', '440703')) divisionCode!: string;
  @Field(month('First month of its period', '2021-01')) periodStart!: Month;
  @Field(month('Last month', '2025-12')) periodEnd!: Month;
  @Field(yuan('总盘子', '185400000000.00')) envelope!: string;
  @Field(text('In the plan’s own words', '1854 亿元')) envelopeAsWritten!: string;
  @Field(source) source!: Source | null;
  @Field(an(Words, 'What people call its period')) period!: Words;
  @Field(nullable(an(Words, 'What they call the one before; null: nothing of it is held')))
  formerPeriod!: Words | null;
  @Field(an(Words, 'What its packages are called together')) packagesTitle!: Words;
  @Field(an(ProgrammeKindNames, 'What its kinds of programmes are called'))
  programmeKinds!: ProgrammeKindNames;
  @Field(nullable(an(Words, 'What the plan says of the envelope’s split')))
  envelopeNote!: Words | null;
  @Field(flag('Whether the data are made up for trying out', false)) isDemo!: boolean;
  @Field(day('Today by the server', '2024-05-31')) today!: string;
  @Field(percent('时序进度 of the period', '66.67')) timeProgressPercent!: string;
  @Field(an(Statistics, 'What its books count today')) statistics!: Statistics;
  @Field(an(DigestSchedule, 'When the weekly digest is issued')) digest!: DigestSchedule;
  @Field(version()) version!: number;
}

export class PlanList extends ListOfAll(Plan, 'The plans') {}

export class Package {
  @Field(text('Code', 'P04')) code!: string;
  @Field(text('Name', '现代综合交通运输体系')) name!: string;
  @Field(nullable(text('Name in English', 'Transport'))) nameEn!: string | null;
  @Field(whole('Its place in the plan', 4)) order!: number;
  @Field(nothing('The plan states no investment for any package')) investment!: null;
  @Field(source) source!: Source | null;
}

export class PackageList extends ListOfAll(Package, 'In the plan’s order') {}

@WithMore('A quantified target of a programme')
export class ProgrammeTarget {
  @Field(text('What is counted', '新增学位')) metric!: string;
  @Field(optional(text('In English', 'New school places'))) metricEn?: string;
  @Field(nullable(text('The figure', '20000'))) value!: string | null;
  @Field(nullable(text('Its unit', '个'))) unit!: string | null;
  @Field(nullable(text('The plan’s qualifier', 'min'))) qualifier!: string | null;
  @Field(nullable(text('By when', '2025'))) due!: string | null;
  @Field(optional(nullable(text('In the plan’s own words', '2 万个')))) asWritten?: string | null;
  @Field(source) source!: Source | null;
}

/** A cross-cutting group of projects (专项); programmes overlap. */
export class Programme {
  @Field(text('Code', 'AP1')) code!: string;
  @Field(oneOf(programmeKinds, 'Kind', 'action-plan')) kind!: ProgrammeKind;
  @Field(nullable(text('The group it stands in', '1'))) group!: string | null;
  @Field(text('Name', '教育三年行动计划')) name!: string;
  @Field(nullable(text('Name in English', 'Education'))) nameEn!: string | null;
  @Field(nullable(yuan('What the plan states; null: not stated', '4900000000.00')))
  plannedInvestment!: string | null;
  @Field(nullable(text('The plan’s qualifier: min (以上), over (超) …', 'min')))
  plannedQualifier!: string | null;
  @Field(nullable(text('In the plan’s own words', '49 亿元以上'))) plannedAsWritten!: string | null;
  @Field(listOf(ProgrammeTarget, 'Its targets')) targets!: readonly ProgrammeTarget[];
  @Field(source) source!: Source | null;
}

export class ProgrammeList extends ListOfAll(Programme, 'In the plan’s order') {}

@WithMore('A route of the plan’s network')
export class Route {
  @Field(text('Code', 'TR-01')) code!: string;
  @Field(text('Name', '环城快线')) name!: string;
  @Field(nullable(text('Name in English', 'Ring expressway'))) nameEn!: string | null;
  @Field(text('Code of its kind', 'ring')) kind!: string;
  @Field(nullable(whole('Its place in the group', 1))) order!: number | null;
  @Field(nullable(text('Status in the plan’s words; null: not stated', '在建'))) status!:
    string | null;
  @Field(nullable(text('The words themselves', '加快推进'))) statusWord!: string | null;
  @Field(oneOf(projectScopes, 'Whose work it is')) scope!: ProjectScope;
  @Field(nullable(text('Code of its project, where the reader sees that', 'PJ-001')))
  projectCode!: string | null;
  @Field(optional(listOf(text('Name', '迎宾大道'), 'What it is made of')))
  members?: readonly string[];
  @Field(optional(nullable(an(Words, 'What the plan notes of it')))) note?: Words | null;
  @Field(source) source!: Source | null;
}

export class RouteKind {
  @Field(text('Code', 'ring')) code!: string;
  @Field(text('Name', '两环')) name!: string;
  @Field(optional(nullable(text('Name in English', 'Two rings')))) nameEn?: string | null;
}

/** The network the plan's routes make. */
export class RouteList extends ListOfAll(Route, 'In the plan’s order') {
  @Field(nullable(an(Words, 'Its name; null: the plan lists no routes'))) title!: Words | null;
  @Field(nullable(an(Words, 'What is to be known of it'))) note!: Words | null;
  @Field(listOf(RouteKind, 'The kinds of its routes')) kinds!: readonly RouteKind[];
}

@WithMore('A work the plan names for a programme')
export class PlannedWork {
  @Field(text('Name', '产业园扩容')) name!: string;
  @Field(optional(nullable(text('Name in English', 'Park expansion')))) nameEn?: string | null;
  @Field(optional(nullable(text('The plan’s word for it', '着力推进')))) planWord?: string | null;
  @Field(source) source!: Source | null;
}

@WithMore('What else the plan says of a programme')
export class ProgrammeFacts {
  @Field(optional(listOf(PlannedWork, 'What it aims at'))) aim?: readonly PlannedWork[];
  @Field(optional(listOf(PlannedWork, 'Its works'))) works?: readonly PlannedWork[];
  @Field(optional(nullable(text('Where it lies', '全区')))) town?: string | null;
  @Field(optional(nullable(text('How that is known', 'stated')))) townBasis?: string | null;
  @Field(optional(an(Words, 'A note on what towns add up to'))) byTownNote?: Words;
}

export class ProgrammeDetail extends Programme {
  @Field(an(ProgrammeFacts)) facts!: ProgrammeFacts;
  @Field(nullable(an(RouteList, 'The network, where the programme is one')))
  network!: RouteList | null;
}

/** A figure of the plan as it stands there. */
export class PlanFigure {
  @Field(nullable(text('The number in it; null: none', '6.5'))) value!: string | null;
  @Field(nullable(text('The plan’s qualifier', 'min'))) qualifier!: string | null;
  @Field(text('Its text', '6.5%以上')) text!: string;
}

const figure = (of: string) => nullable(an(PlanFigure, of));

@WithMore('An indicator (指标) as the plan states it')
export class Indicator {
  @Field(text('Id', 'IND-01')) id!: string;
  @Field(whole('Number', 1)) no!: number;
  @Field(text('Group', '经济发展')) group!: string;
  @Field(text('Name', '地区生产总值增长')) name!: string;
  @Field(nullable(text('Name in English', 'GDP growth'))) nameEn!: string | null;
  @Field(nullable(text('Unit', '%'))) unit!: string | null;
  @Field(figure('Where it started')) baseline!: PlanFigure | null;
  @Field(figure('Where it is to be')) target!: PlanFigure | null;
  @Field(figure('Growth in a year')) annualGrowth!: PlanFigure | null;
  @Field(figure('A cumulative figure, where the plan gives that instead'))
  cumulative!: PlanFigure | null;
  @Field(text('预期性 (anticipated) or 约束性 (binding)', '预期性')) attribute!: string;
  @Field(nullable(text('up: more is better; down: less', 'up'))) direction!: string | null;
  @Field(listOf(Words, 'Notes')) notes!: readonly Words[];
  @Field(source) source!: Source | null;
}

/** A numbered note below a table of the plan. */
export class TableNote extends Words {
  @Field(whole('Number', 1)) no!: number;
}

@WithMore('An indicator of the period before')
export class FormerIndicator {
  @Field(text('Id', 'R13-01')) id!: string;
  @Field(optional(whole('Number', 1))) no?: number;
  @Field(optional(text('Group', '经济发展'))) group?: string;
  @Field(text('Name', '地区生产总值')) name!: string;
  @Field(nullable(text('Name in English', 'GDP'))) nameEn!: string | null;
  @Field(optional(nullable(text('Unit', '亿元')))) unit?: string | null;
  @Field(optional(figure('What was to be reached'))) target?: PlanFigure | null;
  @Field(optional(figure('Growth in a year that was to be')))
  targetAnnualGrowth?: PlanFigure | null;
  @Field(optional(figure('What was reached'))) actual?: PlanFigure | null;
  @Field(optional(figure('Growth in a year that was'))) actualAnnualGrowth?: PlanFigure | null;
  @Field(optional(text('预期性 or 约束性', '预期性'))) attribute?: string;
  @Field(optional(listOf(Words, 'Notes'))) notes?: readonly Words[];
  @Field(optional(moreOf<FormerIndicator>('FormerIndicator', 'Its parts')))
  subRows?: readonly FormerIndicator[];
}

@WithMore('The indicators of the period before, with what came of them')
export class FormerIndicators {
  @Field(an(Words, 'Title')) title!: Words;
  @Field(whole('The year the targets were for and the outcome is of', 2020)) year!: number;
  @Field(listOf(TableNote, 'Notes of the table')) notes!: readonly TableNote[];
  @Field(listOf(FormerIndicator, 'The indicators')) rows!: readonly FormerIndicator[];
}

@WithMore('A result of the period before that the plan’s first chapter tells')
export class FormerResult {
  @Field(text('Id', 'B13-01')) id!: string;
  @Field(text('What is told', '地区生产总值')) metric!: string;
  @Field(nullable(text('In English', 'GDP passed'))) metricEn!: string | null;
  @Field(nullable(text('The figure', '720'))) value!: string | null;
  @Field(nullable(text('Its unit', '亿元'))) unit!: string | null;
  @Field(nullable(text('The plan’s qualifier', 'over'))) qualifier!: string | null;
  @Field(source) source!: Source | null;
}

@WithMore('What else the plan tells of the period before')
export class FormerResults {
  @Field(an(Words, 'Title')) title!: Words;
  @Field(listOf(FormerResult, 'The results')) rows!: readonly FormerResult[];
}

/** The plan's indicators with the years of their figures; what the period before set out and reached. */
export class Indicators extends ListOfAll(Indicator, 'In the plan’s order') {
  @Field(an(Words, 'Title of the table')) title!: Words;
  @Field(whole('The year of baseline', 2020)) baseYear!: number;
  @Field(whole('The year of target', 2025)) targetYear!: number;
  @Field(nullable(an(Words, 'What is to be known of all the tables'))) note!: Words | null;
  @Field(listOf(TableNote, 'Notes of the table')) notes!: readonly TableNote[];
  @Field(nullable(an(FormerIndicators))) former!: FormerIndicators | null;
  @Field(nullable(an(FormerResults))) results!: FormerResults | null;
}

@WithMore('A commitment of the plan')
export class Commitment {
  @Field(text('Id', 'CM-001')) id!: string;
  @Field(text('Name', '老旧社区改造')) name!: string;
  @Field(nullable(text('Name in English', 'Renewal of old communities'))) nameEn!: string | null;
  @Field(text('Field of work', '城市更新')) area!: string;
  @Field(nullable(text('What is counted', '社区'))) metric!: string | null;
  @Field(nullable(text('The figure', '68'))) value!: string | null;
  @Field(nullable(text('Its unit', '个'))) unit!: string | null;
  @Field(nullable(text('The plan’s qualifier', 'min'))) qualifier!: string | null;
  @Field(nullable(text('By when', '2025'))) due!: string | null;
  @Field(optional(nullable(text('How that is known', 'stated-year')))) dueBasis?: string | null;
  @Field(optional(nullable(text('In the plan’s own words', '68 个')))) asWritten?: string | null;
  @Field(optional(nullable(an(Words, 'What is to be known of it')))) note?: Words | null;
  @Field(source) source!: Source | null;
}

export class CommitmentList extends ListOfAll(Commitment, 'In the plan’s order') {}

@WithMore('What the plan asks of monitoring and evaluation')
export class GovernanceRequirement {
  @Field(text('Id', 'GOV-01')) id!: string;
  @Field(text('Topic', '监测评估')) topic!: string;
  @Field(an(Words, 'What is asked')) requirement!: Words;
  @Field(source) source!: Source | null;
}

export class GovernanceList extends ListOfAll(GovernanceRequirement, 'In the plan’s order') {}

export class GlossaryWord {
  @Field(text('The word in the plan', '有序推进')) word!: string;
  @Field(text('In English', 'advanced in order')) en!: string;
}

export class Glossary extends ListOfAll(GlossaryWord, 'The words') {}

const townKinds = ['town', 'area'] as const;

export class Town {
  @Field(text('Code', 'district')) code!: string;
  @Field(text('Name', '全区')) name!: string;
  @Field(nullable(text('Name in English', 'Whole district'))) nameEn!: string | null;
  @Field(oneOf(townKinds, 'A town (镇街), or another area', 'area'))
  kind!: (typeof townKinds)[number];
}

export class TownList extends ListOfAll(Town, 'In the plan’s order') {}

export const toPlan = (row: PlanRow, day: PlanDate, statistics: StatisticsOnDay): Plan => ({
  code: row.code,
  name: row.name,
  nameEn: row.nameEn,
  divisionCode: row.divisionCode,
  periodStart: row.periodStart,
  periodEnd: row.periodEnd,
  envelope: yuanFromFen(row.envelopeFen),
  envelopeAsWritten: row.envelopeAsWritten,
  source: row.source,
  period: row.wording.period,
  formerPeriod: row.wording.formerPeriod,
  packagesTitle: row.wording.packages,
  programmeKinds: row.wording.programmeKinds,
  envelopeNote: row.wording.envelopeNote,
  isDemo: row.isDemo,
  today: day,
  timeProgressPercent: statistics.period.timeProgressPercent,
  statistics: toStatistics(statistics),
  digest: { weekday: row.digestWeekday, time: row.digestTime, enabled: row.digestEnabled },
  version: row.version,
});

export const toProgramme = (row: ProgrammeRow): Programme => ({
  code: row.code,
  kind: row.kind,
  group: row.group,
  name: row.name,
  nameEn: row.nameEn,
  plannedInvestment: row.plannedFen === null ? null : yuanFromFen(row.plannedFen),
  plannedQualifier: row.plannedQualifier,
  plannedAsWritten: row.plannedAsWritten,
  targets: row.targets as readonly ProgrammeTarget[],
  source: row.source,
});

export const toRoute = ({ facts, ...row }: RouteRow): Route => ({ ...facts, ...row });

// What the pack states beside the columns was checked when it was loaded.
export const toIndicator = ({ code, facts, ...row }: FactRow): Indicator =>
  ({ ...facts, ...row, id: code }) as unknown as Indicator;

export const toCommitment = ({ code, facts, ...row }: FactRow): Commitment =>
  ({ ...facts, ...row, id: code }) as unknown as Commitment;
