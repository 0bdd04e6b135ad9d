import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The last day of a plan whose records are complete. */
@Entity('plan_clock')
export class PlanClockEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @Column('date')
  closedThrough!: string;
}

/** How many changes of a plan one server process has counted; {@link PlanVersions} reads their sum. */
@Entity('plan_version')
export class PlanVersionEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('integer')
  slot!: number;

  @Column('bigint')
  changes!: bigint;
}

/** A request that is done once; its result is given again to every repetition. */
@Entity('idempotency_key')
@Index('idempotency_key_age', ['recordedAt'])
export class IdempotencyKeyEntity {
  @PrimaryColumn('integer')
  personId!: number;

  @PrimaryColumn('text', { collation: 'C' })
  route!: string;

  @PrimaryColumn('text', { collation: 'C' })
  key!: string;

  @Column('text')
  bodyHash!: string;

  @Column('jsonb', { nullable: true })
  result!: unknown;

  @Column('timestamptz')
  recordedAt!: Date;
}

/** What this installation is; one row. */
@Entity('installation')
export class InstallationEntity {
  @PrimaryColumn('boolean', { default: true })
  id!: true;

  @Column('boolean', { default: false })
  isDemo!: boolean;

  /** Milliseconds a demo’s clock is away from the real one; null: the real one, or the demo is still being made. */
  @Column('bigint', { nullable: true })
  demoClockShiftMs!: bigint | null;
}
