import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** The seal of one row of the log: a link of its chain. */
@Entity('audit_seal')
@Unique(['planId', 'entryId'])
export class AuditSealEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('bigint')
  sequence!: bigint;

  @Column('bigint')
  entryId!: bigint;

  /** SHA-256 over the hash before (32 zero bytes for the first) and the row as canonical JSON (RFC 8785). */
  @Column('bytea')
  hash!: Buffer;

  @Column('timestamptz', { default: () => 'now()' })
  sealedAt!: Date;

  /** When its row was recorded; unknown where that had vanished before. */
  @Column('timestamptz', { nullable: true })
  recordedAt!: Date | null;
}

/** A row of the log that waits to be sealed. */
@Entity('audit_unsealed')
export class AuditUnsealedEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('bigint')
  entryId!: bigint;

  @Column('timestamptz', { nullable: true })
  recordedAt!: Date | null;
}

/** A signed state of the chain, to be written to the file and delivered to the webhook once. */
@Entity('audit_checkpoint')
export class AuditCheckpointEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('date')
  day!: string;

  @Column('bigint')
  sequence!: bigint;

  /** The signed JSON, as it is written and delivered. */
  @Column('text')
  line!: string;

  @Column('timestamptz', { nullable: true })
  writtenAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  deliveredAt!: Date | null;

  @Column('integer', { default: 0 })
  attempts!: number;

  @Column('timestamptz', { default: () => 'now()' })
  nextAttemptAt!: Date;
}

/** A month of the log whose rows were moved into a file; their seals stay. */
@Entity('audit_archive')
export class AuditArchiveEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('date')
  month!: string;

  @Column('int8multirange')
  sequences!: string;

  @Column('jsonb')
  manifest!: unknown;

  @Column('timestamptz', { default: () => 'now()' })
  archivedAt!: Date;
}

/** Refused attempts of one person in one minute. */
@Entity('audit_refusal')
export class AuditRefusalEntity {
  @PrimaryColumn('integer')
  personId!: number;

  @PrimaryColumn('timestamptz')
  minute!: Date;

  @Column('integer')
  attempts!: number;

  @Column('text')
  actorName!: string;

  @Column('text', { array: true })
  actorRoles!: readonly string[];

  @Column('text', { nullable: true })
  address!: string | null;
}
