import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Administrator } from '../domain/policy.js';

/** Somebody with an account; the row stays when it was deleted, without anything of the person. */
@Entity('person')
export class PersonEntity {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column({ type: 'text', collation: 'C', unique: true })
  username!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  email!: string | null;

  /** argon2id, PHC string. */
  @Column('text')
  passwordHash!: string;

  @Column('boolean', { default: true })
  isActive!: boolean;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  /** One of the three separated administrators (三员分立): one column, so nobody can be two of them. */
  @Column('text', { nullable: true })
  administrator!: Administrator | null;

  @Column('timestamptz', { default: () => 'now()' })
  passwordChangedAt!: Date;

  /** Somebody else set the password; under mlps3 it serves only to choose one’s own. */
  @Column('boolean', { default: false })
  isPasswordGiven!: boolean;

  /** Newest first; kept only under mlps3, which forbids to go back to them. */
  @Column('text', { array: true, default: () => "'{}'::text[]" })
  formerPasswordHashes!: readonly string[];

  /** Who the person is at the identity provider: its claim GANGMU_OIDC_CLAIM. */
  @Column('text', { nullable: true, unique: true })
  externalId!: string | null;

  @Column('timestamptz', { nullable: true })
  erasedAt!: Date | null;
}
