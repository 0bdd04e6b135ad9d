import { Column, Entity, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';
import { LocalWordEntity } from '#libs/access';

/** A district’s five-year plan with its own settings. */
@Entity('plan')
export class PlanEntity {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column({ type: 'text', collation: 'C', unique: true })
  code!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  nameEn!: string | null;

  @Column({ type: 'text', collation: 'C' })
  divisionCode!: string;

  /** First day of the first month of the plan period. */
  @Column('date')
  periodStart!: string;

  /** First day of the last month of the plan period. */
  @Column('date')
  periodEnd!: string;

  /** Fen (1/100 元). */
  @Column('bigint')
  envelopeFen!: bigint;

  @Column('text')
  envelopeAsWritten!: string;

  @Column('jsonb', { nullable: true })
  source!: unknown;

  /** Facts of the pack that are only shown: history, governance, notes. */
  @Column('jsonb', { default: () => "'{}'::jsonb" })
  facts!: unknown;

  /** How the plan calls its own things, in both languages. */
  @Column('jsonb', { default: () => "'{}'::jsonb" })
  wording!: unknown;

  /** English of the short words the pack holds in Chinese. */
  @Column('jsonb', { default: () => "'{}'::jsonb" })
  glossary!: unknown;

  @Column('text')
  packHash!: string;

  @Column('timestamptz')
  loadedAt!: Date;

  @Column('smallint', { default: 1 })
  digestWeekday!: number;

  /** Asia/Shanghai. */
  @Column('time', { default: () => "'08:30:00'::time without time zone" })
  digestTime!: string;

  @Column('boolean', { default: true })
  digestEnabled!: boolean;

  @Column('integer', { default: 1 })
  version!: number;
}

// Access knows no plan: whose words they are is described here.
ForeignKey(() => PlanEntity, ['planId'], ['id'])(LocalWordEntity);
