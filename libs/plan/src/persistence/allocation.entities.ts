import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PackageEntity } from './pack.entities.js';
import { PlanEntity } from './plan.entity.js';

/** One version of finance’s allotment of the envelope. */
@Entity('allocation_version')
@ForeignKey(() => PlanEntity, ['planId'], ['id'])
export class AllocationVersionEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('integer')
  version!: number;

  @Column('timestamptz', { default: () => 'recording_instant()' })
  recordedAt!: Date;

  @Column('integer', { nullable: true })
  personId!: number | null;

  @Column('text')
  personName!: string;

  @Column('text', { nullable: true })
  note!: string | null;
}

/** What one version allots to a package. */
@Entity('allocation')
@ForeignKey(() => PackageEntity, ['planId', 'packageCode'], ['planId', 'code'])
@ForeignKey(() => AllocationVersionEntity, ['planId', 'version'], ['planId', 'version'])
export class AllocationEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('integer')
  version!: number;

  @PrimaryColumn('text', { collation: 'C' })
  packageCode!: string;

  /** Fen of the envelope allotted to the package. */
  @Column('bigint')
  amountFen!: bigint;
}
