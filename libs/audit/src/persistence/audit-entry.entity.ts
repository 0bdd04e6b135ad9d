import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** Who did what, before and after; in one partition for each Shanghai month. */
@Entity('audit_entry')
@Index('audit_entry_action', ['planId', 'action', 'recordedAt', 'id'])
@Index('audit_entry_actor', ['planId', 'actorName', 'recordedAt', 'id'])
@Index('audit_entry_address', ['planId', 'address', 'recordedAt', 'id'])
@Index('audit_entry_kind', ['planId', 'objectType', 'recordedAt', 'id'])
@Index('audit_entry_object', ['planId', 'objectKey', 'recordedAt', 'id'])
@Index('audit_entry_time', ['planId', 'recordedAt', 'id'])
export class AuditEntryEntity {
  /** 0 for the installation itself: people, sign-in, settings. */
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: bigint;

  @PrimaryColumn('timestamptz')
  recordedAt!: Date;

  @Column('integer', { nullable: true })
  actorId!: number | null;

  @Column('text')
  actorName!: string;

  @Column('text', { array: true })
  actorRoles!: readonly string[];

  @Column('text', { nullable: true })
  address!: string | null;

  @Column('text')
  correlationId!: string;

  @Column('text')
  action!: string;

  @Column('text')
  objectType!: string;

  @Column('text')
  objectKey!: string;

  @Column('jsonb', { nullable: true })
  before!: unknown;

  @Column('jsonb', { nullable: true })
  after!: unknown;
}
