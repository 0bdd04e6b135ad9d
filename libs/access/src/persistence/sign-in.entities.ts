import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Counter } from '../domain/lock-out.js';
import type { Role } from '../domain/policy.js';
import type { Profile } from '../domain/sign-in-profile.js';

/** How one signs in here; one row. */
@Entity('sign_in_policy')
export class SignInPolicyEntity {
  @PrimaryColumn('boolean', { default: true })
  isOnly!: true;

  /** asvs: OWASP ASVS 5.0; mlps3: 等保 2.0 level 3 (GB/T 22239-2019, 8.1.4.1). */
  @Column('text', { default: () => "'asvs'::text" })
  profile!: Profile;

  /** Roles whose people must have a second factor. */
  @Column('text', { array: true, default: () => "'{}'::text[]" })
  secondFactorFor!: readonly Role[];

  @Column('integer', { default: 480 })
  idleMinutes!: number;

  @Column('integer', { default: 12 })
  absoluteHours!: number;

  @Column('integer', { default: 1 })
  version!: number;
}

/** Failed sign-ins by person and address, by address or by person: a count that runs out by itself. */
@Entity('sign_in_failure')
export class SignInFailureEntity {
  @PrimaryColumn('text', { collation: 'C' })
  kind!: Counter;

  /** SHA-256 of what is counted: people type passwords where their name belongs. */
  @PrimaryColumn('bytea')
  key!: Buffer;

  /** When all is forgotten: each failure puts it off by the time that one failure is remembered. */
  @Column('timestamptz', { default: () => "'-infinity'::timestamp with time zone" })
  forgottenAt!: Date;

  @Column('timestamptz', { default: () => "'-infinity'::timestamp with time zone" })
  lockedUntil!: Date;
}
