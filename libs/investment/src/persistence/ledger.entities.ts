import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { ProjectEntity } from '#libs/projects';
import { InvestmentLineEntity, MonthlyReportEntity } from './monthly-report.entities.js';
import { fundingSources, type FundingSource } from '../domain/funding-source.js';
import { measures, type Measure } from '../domain/measure.js';

/** An immutable posting; a correction is a reversal plus a new one. */
@Entity('ledger_entry')
@ForeignKey(() => InvestmentLineEntity, ['planId', 'lineId'], ['planId', 'id'])
@ForeignKey(() => ProjectEntity, ['planId', 'projectId'], ['planId', 'id'])
@ForeignKey(() => MonthlyReportEntity, ['planId', 'reportId'], ['planId', 'id'])
@ForeignKey(() => LedgerEntryEntity, ['planId', 'reversalOf'], ['planId', 'id'])
@Index('ledger_entry_funding_source', ['planId', 'fundingSource', 'id'])
@Index('ledger_entry_month', ['planId', 'month', 'id'])
@Index('ledger_entry_project', ['planId', 'projectId', 'id'])
@Index('ledger_entry_report', ['planId', 'reportId'])
export class LedgerEntryEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: bigint;

  @Column('integer')
  projectId!: number;

  /** First day of the month reported on. */
  @Column('date')
  month!: string;

  @Column('enum', { enum: measures, enumName: 'measure' })
  measure!: Measure;

  @Column('enum', { enum: fundingSources, enumName: 'funding_source' })
  fundingSource!: FundingSource;

  /** Fen; negative only in a reversal. */
  @Column('bigint')
  amountFen!: bigint;

  /** When it was posted, by the database’s clock; as-of readings go by its Shanghai day. */
  @Column('timestamptz', { default: () => 'recording_instant()' })
  recordedAt!: Date;

  @Column('bigint')
  reportId!: bigint;

  @Column('bigint')
  lineId!: bigint;

  @Column('bigint', { nullable: true })
  reversalOf!: bigint | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('integer', { nullable: true })
  personId!: number | null;

  @Column('text')
  personName!: string;
}

/** An entry that the roll-up has not added yet; written with the entry. */
@Entity('posting_pending')
export class PostingPendingEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('bigint')
  entryId!: bigint;
}
