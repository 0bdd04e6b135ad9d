import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';
import type { Permission } from '../domain/policy.js';

/** A session of a person, opened by signing in. */
@Entity('person_session')
@ForeignKey(() => PersonEntity, ['personId'], ['id'])
@Index('person_session_person', ['personId'])
export class PersonSessionEntity {
  /** SHA-256 of the token; the token itself is never stored. */
  @PrimaryColumn('bytea')
  tokenHash!: Buffer;

  @Column('uuid', { unique: true, default: () => 'gen_random_uuid()' })
  id!: string;

  @Column('integer')
  personId!: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'now()' })
  lastSeenAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  @Column('text', { nullable: true })
  userAgent!: string | null;

  @Column('text', { nullable: true })
  address!: string | null;

  /** When this session passed a second factor, ours or the identity provider’s. */
  @Column('timestamptz', { nullable: true })
  secondFactorAt!: Date | null;

  /** Opened with our password, not by the identity provider: only then its age matters. */
  @Column('boolean', { default: true })
  isByPassword!: boolean;
}

/** A token by which a machine acts for a person, within scopes and for a time. */
@Entity('personal_token')
@ForeignKey(() => PersonEntity, ['personId'], ['id'])
@Index('personal_token_person', ['personId'])
export class PersonalTokenEntity {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' })
  id!: string;

  @Column('integer')
  personId!: number;

  /** SHA-256 of the token; the token itself is never stored. */
  @Column('bytea', { unique: true })
  tokenHash!: Buffer;

  @Column('text')
  name!: string;

  @Column('text', { array: true })
  scopes!: readonly Permission[];

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  lastUsedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}
