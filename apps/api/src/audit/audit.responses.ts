import { PageOf } from '../http/contract/page.js';
import {
  anything,
  digits,
  Field,
  flag,
  instant,
  listOf,
  nullable,
  oneOf,
  text,
  whole,
} from '../http/contract/shapes.js';

/** Who did what, when, from where, and what it was before and after. */
export class AuditEntry {
  @Field(digits('Id', '4711')) id!: string;
  @Field(nullable(digits('Its place in the chain; null while it waits to be sealed', '4711')))
  sequence!: string | null;
  @Field(instant('When')) recordedAt!: Date;
  @Field(text('Who', '陈明')) actorName!: string;
  @Field(listOf(text('Role', 'office'), 'Their roles then')) actorRoles!: readonly string[];
  @Field(nullable(text('From which address', '10.1.2.3'))) address!: string | null;
  @Field(text('Of the request', '7d1c5a52-6f0e-4a4f-9f56-0a7f6a1f2f11')) correlationId!: string;
  @Field(text('What was done', 'monthly-report.submit')) action!: string;
  @Field(text('To what kind of thing', 'monthly-report')) objectType!: string;
  @Field(text('To which', '12')) objectKey!: string;
  @Field(anything('What it was before; null: nothing', { state: 'draft' })) before!: unknown;
  @Field(anything('What it was after; null: nothing', { state: 'submitted' })) after!: unknown;
}

export class AuditPage extends PageOf(AuditEntry, 'In the order asked for') {}

/** How far the chain reaches. */
export class AuditChain {
  @Field(digits('Rows sealed', '4711')) sealed!: string;
  @Field(whole('Rows that wait to be sealed', 0)) waiting!: number;
  @Field(text('Hash of the newest seal, hexadecimal', '9f86d081884c7d65')) headHash!: string;
}

const faultKinds = ['altered', 'missing', 'gap'] as const;

export class AuditChainFault {
  @Field(oneOf(faultKinds, 'altered: row or seal differ; missing: the row is gone; gap: seals are'))
  kind!: (typeof faultKinds)[number];
  @Field(digits('Place in the chain', '4711')) sequence!: string;
  @Field(digits('Id of the row', '4711')) id!: string;
}

/** What following the whole chain found. */
export class AuditProof extends AuditChain {
  @Field(flag('Whether nothing was found')) whole!: boolean;
  @Field(digits('Of the sealed, those whose rows are in an archive', '0')) archived!: string;
  @Field(listOf(AuditChainFault, 'Where the log is not what was sealed'))
  faults!: readonly AuditChainFault[];
  @Field(listOf(digits('Id', '4712'), 'Rows outside the chain that do not wait for it either'))
  unlisted!: readonly string[];
}
