import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** A fact to be acted on later. */
@Entity('outbox')
export class OutboxEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: bigint;

  @Column('text')
  fact!: string;

  @Column('jsonb')
  payload!: Readonly<Record<string, unknown>>;

  @Column('timestamptz')
  recordedAt!: Date;

  @Column('timestamptz', { nullable: true })
  relayedAt!: Date | null;
}
