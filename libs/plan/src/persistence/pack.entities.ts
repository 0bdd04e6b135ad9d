import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PlanEntity } from './plan.entity.js';

/** One of the packages (工程包) that part the portfolio. */
@Entity('package')
@ForeignKey(() => PlanEntity, ['planId'], ['id'])
export class PackageEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('text', { collation: 'C' })
  code!: string;

  @Column('smallint')
  ord!: number;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  nameEn!: string | null;

  @Column('jsonb', { nullable: true })
  source!: unknown;
}

/** A programme (专项) across packages. */
@Entity('programme')
@ForeignKey(() => PlanEntity, ['planId'], ['id'])
export class ProgrammeEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('text', { collation: 'C' })
  code!: string;

  @Column('smallint')
  ord!: number;

  @Column('text')
  kind!: 'network' | 'sector' | 'platform' | 'action-plan';

  @Column('text', { nullable: true })
  groupLabel!: string | null;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  nameEn!: string | null;

  /** Fen; null where the plan states no investment. */
  @Column('bigint', { nullable: true })
  plannedFen!: bigint | null;

  /** min: the plan says 以上 (at least). */
  @Column('text', { nullable: true })
  plannedQualifier!: string | null;

  @Column('text', { nullable: true })
  plannedAsWritten!: string | null;

  @Column('jsonb', { default: () => "'[]'::jsonb" })
  targets!: readonly unknown[];

  @Column('jsonb', { default: () => "'{}'::jsonb" })
  facts!: unknown;

  @Column('jsonb', { nullable: true })
  source!: unknown;
}

/** A town or subdistrict. */
@Entity('town')
@ForeignKey(() => PlanEntity, ['planId'], ['id'])
export class TownEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('text', { collation: 'C' })
  code!: string;

  @Column('smallint')
  ord!: number;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  nameEn!: string | null;

  @Column('text')
  kind!: string;
}

/** A route of the transport network. */
@Entity('route')
@ForeignKey(() => PlanEntity, ['planId'], ['id'])
export class RouteEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('text', { collation: 'C' })
  code!: string;

  @Column('smallint')
  ord!: number;

  @Column('text')
  kind!: string;

  @Column('smallint', { nullable: true })
  kindOrd!: number | null;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  nameEn!: string | null;

  @Column('text', { nullable: true })
  status!: string | null;

  @Column('text', { nullable: true })
  statusWord!: string | null;

  @Column('text')
  scope!: string;

  @Column({ type: 'text', collation: 'C', nullable: true })
  projectCode!: string | null;

  @Column('jsonb', { default: () => "'{}'::jsonb" })
  facts!: unknown;

  @Column('jsonb', { nullable: true })
  source!: unknown;
}

/** An indicator as the plan states it. */
@Entity('indicator')
@ForeignKey(() => PlanEntity, ['planId'], ['id'])
export class IndicatorEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('text', { collation: 'C' })
  code!: string;

  @Column('smallint')
  ord!: number;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  nameEn!: string | null;

  @Column('text')
  attribute!: string;

  @Column('jsonb')
  facts!: unknown;

  @Column('jsonb', { nullable: true })
  source!: unknown;
}

/** A dated commitment of the plan. */
@Entity('commitment')
@ForeignKey(() => PlanEntity, ['planId'], ['id'])
export class CommitmentEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('text', { collation: 'C' })
  code!: string;

  @Column('smallint')
  ord!: number;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  nameEn!: string | null;

  @Column('jsonb')
  facts!: unknown;

  @Column('jsonb', { nullable: true })
  source!: unknown;
}
