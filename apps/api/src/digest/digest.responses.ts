import { deliveryStates, type DeliveryState } from '#libs/digest';
import { PartialType } from '@nestjs/swagger';
import { ListOfAll, PageOf } from '../http/contract/page.js';
import {
  an,
  day,
  digits,
  Field,
  flag,
  instant,
  listOf,
  month,
  nullable,
  oneOf,
  optional,
  percent,
  text,
  whole,
  yuan,
} from '../http/contract/shapes.js';
import { DigestStatistics } from '../plan/statistics.responses.js';
import { Words } from '../plan/source.responses.js';
import { CountedCompletion } from '../rollup/completed.responses.js';

export class DeliveryCounts {
  @Field(whole('Sent', 4)) sent!: number;
  @Field(whole('Failed; can be sent again', 0)) failed!: number;
  @Field(whole('Waiting, or being sent', 0)) waiting!: number;
}

/** A digest as lists show it. */
export class DigestSummary {
  @Field(whole('Number', 3)) no!: number;
  @Field(day('As known at the end of this day', '2024-05-26')) asOf!: string;
  @Field(instant('When it was issued')) issuedAt!: Date;
  @Field(text('Who issued it', 'system:digest')) issuedBy!: string;
  @Field(text('Its headline', '总盘子完成 0.67%')) headline!: string;
  @Field(
    nullable(text('The same in English; null in old issues', '0.67% of the envelope completed')),
  )
  headlineEn!: string | null;
  @Field(an(DeliveryCounts, 'What came of sending it')) deliveries!: DeliveryCounts;
}

export class DigestPage extends PageOf(DigestSummary, 'Newest first') {}

/** Money now and what the week changed. */
export class WeekAmount {
  @Field(yuan('Now', '1250000.00')) amount!: string;
  @Field(yuan('Change in the week', '250000.00')) change!: string;
}

export class DigestPackage extends PartialType(CountedCompletion) {
  @Field(text('Code', 'P04')) code!: string;
  @Field(text('Name', '现代综合交通运输体系')) name!: string;
  @Field(nullable(text('Name in English', 'Transport'))) nameEn!: string | null;
  @Field(nullable(yuan('Allotted; null: not allotted', '60000000000.00')))
  allotted!: string | null;
  @Field(an(WeekAmount, '投资完成')) completed!: WeekAmount;
  @Field(nullable(percent('Completed, of what is allotted'))) completedPercent!: string | null;
}

export class DigestMilestone {
  @Field(text('Code of the project', 'PJ-001')) projectCode!: string;
  @Field(text('Name of the project', '环城路改造')) projectName!: string;
  @Field(text('Name', '路基完成')) name!: string;
  @Field(nullable(day('Its day before', '2024-06-30'))) from!: string | null;
  @Field(nullable(day('Its day now', '2024-08-31'))) to!: string | null;
  @Field(nullable(whole('Days late', 62))) days!: number | null;
}

export class DigestMilestones {
  @Field(listOf(DigestMilestone, 'Reached in the week')) reached!: readonly DigestMilestone[];
  @Field(listOf(DigestMilestone, 'Put off in the week')) slipped!: readonly DigestMilestone[];
  @Field(listOf(DigestMilestone, 'Due within two weeks')) due!: readonly DigestMilestone[];
  @Field(optional(whole('How many stand past their day; left out of old issues', 2)))
  overdue?: number;
}

export class NamedProject {
  @Field(text('Code', 'PJ-001')) code!: string;
  @Field(text('Name', '环城路改造')) name!: string;
}

export class UnreportedUnit {
  @Field(nullable(text('The unit; null: no responsible unit is named', '交通运输局')))
  unitName!: string | null;
  @Field(listOf(NamedProject, 'Its projects without a report')) projects!: readonly NamedProject[];
}

export class Unreported {
  @Field(nullable(month('The latest month whose return day is past; null before the first')))
  month!: string | null;
  @Field(listOf(UnreportedUnit, 'Which units')) units!: readonly UnreportedUnit[];
}

export class DigestEnvelope extends PartialType(CountedCompletion) {
  @Field(yuan('总盘子', '185400000000.00')) amount!: string;
  @Field(yuan('Allotted', '60000000000.00')) allotted!: string;
  @Field(yuan('未分配', '125400000000.00')) unallotted!: string;
  @Field(an(WeekAmount, '投资完成')) completed!: WeekAmount;
  @Field(an(WeekAmount, '资金到位')) received!: WeekAmount;
  @Field(an(WeekAmount, '资金支付')) paid!: WeekAmount;
  @Field(percent('Completed, of the envelope', '0.67')) completedPercent!: string;
  @Field(percent('时序进度 of the plan period', '65.04')) timeProgressPercent!: string;
  @Field(yuan('投资完成 of months outside the plan period', '300000.00')) outsideCompleted!: string;
}

/**
 * A digest as it is frozen: all a page or a mail shows. What old issues did not tell yet is left out of
 * them.
 */
export class DigestContent {
  @Field(whole('Number', 3)) no!: number;
  @Field(text('Code of the plan', '440703-14')) planCode!: string;
  @Field(text('Name of the plan', '国民经济和社会发展第十四个五年规划')) planName!: string;
  @Field(optional(an(Words, 'What the plan calls its packages together; left out in old issues')))
  packagesTitle?: Words;
  @Field(flag('Whether the data are made up for trying out', false)) isDemo!: boolean;
  @Field(day('As known at the end of this day', '2024-05-26')) asOf!: string;
  @Field(day('First day of its week', '2024-05-20')) weekFrom!: string;
  @Field(text('Its headline', '总盘子完成 0.67%')) headline!: string;
  @Field(optional(text('The same in English', '0.67% of the envelope completed')))
  headlineEn?: string;
  @Field(optional(an(DigestStatistics, 'What the books counted')))
  statistics?: DigestStatistics;
  @Field(an(DigestEnvelope)) envelope!: DigestEnvelope;
  @Field(listOf(DigestPackage, 'By package')) packages!: readonly DigestPackage[];
  @Field(an(DigestMilestones)) milestones!: DigestMilestones;
  @Field(an(Unreported, 'Who has not reported')) unreported!: Unreported;
}

/** A digest (周报), frozen when it was issued. */
export class Digest {
  @Field(whole('Number', 3)) no!: number;
  @Field(day('As known at the end of this day', '2024-05-26')) asOf!: string;
  @Field(instant('When it was issued')) issuedAt!: Date;
  @Field(text('Who issued it', 'system:digest')) issuedBy!: string;
  @Field(an(DigestContent)) content!: DigestContent;
  @Field(text('The mail as HTML', '<!doctype html><html lang="zh"></html>')) html!: string;
  @Field(text('The mail as text', '第 3 期')) text!: string;
}

/** What came of sending a digest to one recipient. */
export class Delivery {
  @Field(digits('Id', '5')) id!: string;
  @Field(text('To whom', '陈明')) personName!: string;
  @Field(text('Address', 'chen@example.org')) email!: string;
  @Field(oneOf(deliveryStates, 'waiting also while it is being sent', 'sent'))
  state!: DeliveryState;
  @Field(whole('How often it was tried', 1)) attempts!: number;
  @Field(nullable(text('Why the last try failed', '550 no such mailbox'))) error!: string | null;
  @Field(nullable(instant('When it was sent'))) sentAt!: Date | null;
}

export class DeliveryList extends ListOfAll(Delivery, 'By recipient') {}

export class ResentDelivery {
  @Field(digits('Id of the delivery', '5')) id!: string;
}
