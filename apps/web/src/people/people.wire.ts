import type { Administrator, UnitRole } from '../api/wire.js';

/** A role in a unit of a plan. */
export interface Membership {
  readonly plan: string;
  readonly role: UnitRole;
  readonly unit: string;
}

export interface Person {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  readonly email: string | null;
  readonly administrator: Administrator | null;
  readonly memberships: readonly Membership[];
  readonly active: boolean;
  readonly externalId: string | null;
  readonly secondFactor: boolean;
  readonly version: number;
}
