import type { Role } from '../api/wire.js';

export interface Person {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  readonly email: string | null;
  readonly roles: readonly Role[];
  readonly active: boolean;
  readonly version: number;
}
