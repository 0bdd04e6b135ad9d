import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { fundingSources, measures, type FundingSource, type Measure } from '#libs/investment';
import { periodParts, type PeriodPart } from '#libs/kernel';
import { dimensions, type Dimension } from '../domain/dimension.js';

/** Sum of the ledger by project, month, measure, source and the Shanghai day it was recorded on. */
@Entity('rollup_cell')
export class RollupCellEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('integer')
  projectId!: number;

  @PrimaryColumn('date')
  month!: string;

  @PrimaryColumn('enum', { enum: measures, enumName: 'measure' })
  measure!: Measure;

  @PrimaryColumn('enum', { enum: fundingSources, enumName: 'funding_source' })
  fundingSource!: FundingSource;

  @PrimaryColumn('date')
  recordedOn!: string;

  /** Fen. */
  @Column('bigint')
  amountFen!: bigint;

  @Column('integer')
  entries!: number;
}

/** A classification the roll-up has applied, as a half-open span of recorded days. */
@Entity('rollup_classification')
export class RollupClassificationEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('integer')
  projectId!: number;

  @PrimaryColumn('date')
  fromOn!: string;

  @Column('date', { default: () => "'infinity'::date" })
  toOn!: string;

  @Column({ type: 'text', collation: 'C' })
  packageCode!: string;

  @Column({ type: 'text', collation: 'C' })
  townCode!: string;

  @Column({ type: 'text', collation: 'C' })
  unitCode!: string;

  @Column({ type: 'text', collation: 'C' })
  stage!: string;

  @Column('boolean')
  toBuild!: boolean;

  @Column('text', { array: true })
  programmeCodes!: readonly string[];
}

/** What a recorded day changed in the sum under a key; a project that moves to another key takes its money along on that day. */
@Entity('rollup_day')
export class RollupDayEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('enum', { enum: dimensions, enumName: 'rollup_dimension' })
  dimension!: Dimension;

  @PrimaryColumn('date')
  recordedOn!: string;

  @PrimaryColumn('enum', { enum: measures, enumName: 'measure' })
  measure!: Measure;

  @PrimaryColumn('text', { collation: 'C' })
  key!: string;

  @PrimaryColumn('enum', { enum: periodParts, enumName: 'period_part' })
  part!: PeriodPart;

  /** Fen by which the day changed the sum. */
  @Column('bigint')
  amountFen!: bigint;

  /** How many entries the day brought under the key, less those a move took away. */
  @Column('bigint')
  entries!: bigint;
}

/** A sum at the end of a recorded month that is over; as-of readings start here. */
@Entity('rollup_month_end')
export class RollupMonthEndEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('enum', { enum: dimensions, enumName: 'rollup_dimension' })
  dimension!: Dimension;

  @PrimaryColumn('date')
  monthEnd!: string;

  @PrimaryColumn('enum', { enum: measures, enumName: 'measure' })
  measure!: Measure;

  @PrimaryColumn('text', { collation: 'C' })
  key!: string;

  @PrimaryColumn('enum', { enum: periodParts, enumName: 'period_part' })
  part!: PeriodPart;

  /** Fen, the sum at the end of the month. */
  @Column('bigint')
  amountFen!: bigint;

  @Column('bigint')
  entries!: bigint;
}

/** Through this recorded day every entry is in the sums and none can come: as-of readings of it are final. */
@Entity('rollup_settled_day')
export class RollupSettledDayEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @Column('date')
  settledThrough!: string;
}

/** A recorded month whose end states are stored. */
@Entity('rollup_settled_month')
export class RollupSettledMonthEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('date')
  monthEnd!: string;
}

/** One proof of the sums against the ledger, and what it found. */
@Entity('rollup_verification')
export class RollupVerificationEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: bigint;

  @Column('timestamptz')
  verifiedAt!: Date;

  @Column('boolean')
  isClean!: boolean;

  @Column('bigint')
  checkedEntries!: bigint;

  @Column('jsonb')
  differences!: unknown;
}
