import type { Pending } from '../domain/pending.js';
import type { HeldGrants } from './grants.js';

/** Who is signed in, and what their roles allow. */
export interface SignedIn extends HeldGrants {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  /** Of the session, or of the token by which a machine acts for the person. */
  readonly sessionId: string;
  readonly isToken: boolean;
  readonly expiresAt: Date;
  /** What must be done before anything else; null: nothing. */
  readonly pending: Pending | null;
}
