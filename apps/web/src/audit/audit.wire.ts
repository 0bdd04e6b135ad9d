/** A row of the audit log on the wire. */
export interface AuditEntry {
  readonly id: string;
  readonly sequence: string | null;
  readonly recordedAt: string;
  readonly actorName: string;
  readonly actorRoles: readonly string[];
  readonly address: string | null;
  readonly correlationId: string;
  readonly action: string;
  readonly objectType: string;
  readonly objectKey: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Of the plan, or of the installation: people, sign-in, the log itself. */
export type AuditScope = 'plan' | 'installation';

/** How far the chain reaches. */
export interface AuditChain {
  readonly sealed: string;
  /** Rows that are not sealed yet. */
  readonly waiting: number;
  readonly headHash: string;
}

/** What following the whole chain found. */
export interface AuditProof extends AuditChain {
  readonly whole: boolean;
  /** Of the sealed, those whose rows are in an archive. */
  readonly archived: string;
  readonly faults: readonly {
    readonly kind: 'altered' | 'missing' | 'gap';
    readonly sequence: string;
    readonly id: string;
  }[];
  readonly unlisted: readonly string[];
}
