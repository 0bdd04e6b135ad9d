import { yuanFromFen } from '#libs/kernel';
import type { AllocationItem as ItemInFen } from '#libs/plan';
import { Field, instant, listOf, nullable, text, version, yuan } from '../http/contract/shapes.js';

export class AllocationItem {
  @Field(text('Code of the package', 'P04')) packageCode!: string;
  @Field(yuan('Its share of the envelope', '60000000000.00')) amount!: string;
}

export class AllocationVersion {
  @Field(version('Number of the version')) version!: number;
  @Field(instant('When')) at!: Date;
  @Field(text('Who', '李华')) who!: string;
  @Field(nullable(text('In words', '年初分配方案'))) note!: string | null;
  @Field(listOf(AllocationItem, 'The shares')) items!: readonly AllocationItem[];
}

/** Finance's split of the envelope to the packages (分配). */
export class Allocation {
  @Field(version('Number of the newest version, 0: none; the ETag')) version!: number;
  @Field(yuan('总盘子', '185400000000.00')) envelope!: string;
  @Field(yuan('Allotted', '60000000000.00')) allotted!: string;
  @Field(yuan('未分配: the envelope less what is allotted', '125400000000.00')) unallotted!: string;
  @Field(listOf(AllocationItem, 'The shares')) items!: readonly AllocationItem[];
  @Field(listOf(AllocationVersion, 'All versions, newest first'))
  history!: readonly AllocationVersion[];
}

export const toAllocationItem = ({ packageCode, amountFen }: ItemInFen): AllocationItem => ({
  packageCode,
  amount: yuanFromFen(amountFen),
});
