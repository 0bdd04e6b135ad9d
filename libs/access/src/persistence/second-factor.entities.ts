import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** A person’s TOTP secret (RFC 6238), encrypted under the installation’s key; an offer counts once a code confirms it. */
@Entity('second_factor')
@ForeignKey(() => PersonEntity, ['personId'], ['id'])
export class SecondFactorEntity {
  @PrimaryColumn('integer')
  personId!: number;

  @Column('text', { nullable: true })
  sealedSecret!: string | null;

  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;

  /** Newest step of 30 seconds since 1970 whose code was accepted; codes up to it are spent. */
  @Column('integer', { default: 0 })
  lastTimeStep!: number;

  @Column('text', { nullable: true })
  sealedOffer!: string | null;

  @Column('timestamptz', { nullable: true })
  offeredAt!: Date | null;
}

/** A code that serves once in place of the second factor. */
@Entity('recovery_code')
@ForeignKey(() => SecondFactorEntity, ['personId'], ['personId'], { onDelete: 'CASCADE' })
export class RecoveryCodeEntity {
  @PrimaryColumn('integer')
  personId!: number;

  /** SHA-256 of a code of 120 random bits, which needs no slow hash. */
  @PrimaryColumn('bytea')
  codeHash!: Buffer;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
