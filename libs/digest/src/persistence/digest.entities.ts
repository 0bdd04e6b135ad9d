import {
  Column,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import { PersonEntity } from '#libs/access';
import { PlanEntity } from '#libs/plan';
import type { DigestContent } from '../domain/digest-content.js';

/** A numbered issue of the digest, frozen when issued. */
@Entity('digest')
@ForeignKey(() => PlanEntity, ['planId'], ['id'])
@Unique(['planId', 'scheduleSlot'])
@Unique(['planId', 'asOf', 'edition'])
export class DigestEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('integer')
  no!: number;

  @Column('date')
  asOf!: string;

  @Column('timestamptz', { default: () => 'recording_instant()' })
  issuedAt!: Date;

  @Column('text')
  issuedBy!: string;

  /** The day a scheduled issue was due (YYYY-MM-DD), so that it is issued once; null on demand. */
  @Column({ type: 'text', collation: 'C', nullable: true })
  scheduleSlot!: string | null;

  /** 1: the issue of its as-of day; more: from before a second one of a day was refused. */
  @Column('smallint', { default: 1 })
  edition!: number;

  @Column('text')
  headline!: string;

  @Column('jsonb')
  content!: DigestContent;

  @Column('text')
  html!: string;

  @Column('text')
  plainText!: string;
}

/** An issue on its way to one recipient. */
@Entity('digest_delivery')
@ForeignKey(() => PersonEntity, ['personId'], ['id'])
@ForeignKey(() => DigestEntity, ['planId', 'digestNo'], ['planId', 'no'])
@Unique(['planId', 'digestNo', 'personId'])
@Index('digest_delivery_person', ['personId'])
export class DigestDeliveryEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: bigint;

  @Column('integer')
  digestNo!: number;

  @Column('integer')
  personId!: number;

  @Column('text')
  personName!: string;

  @Column('text')
  email!: string;

  @Column('text')
  state!: 'waiting' | 'sending' | 'sent' | 'failed';

  @Column('integer', { default: 0 })
  attempts!: number;

  @Column({ type: 'text', collation: 'C' })
  messageId!: string;

  @Column('text', { nullable: true })
  error!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  nextAttemptAt!: Date;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;
}
