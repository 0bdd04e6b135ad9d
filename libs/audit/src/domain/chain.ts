import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** A row of the audit log with all that its seal covers; instants in ISO 8601, ids as text. */
export interface SealedRow {
  readonly planId: number;
  readonly id: string;
  readonly recordedAt: string;
  readonly actorId: number | null;
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

/** What the first seal of a plan builds on. */
export const FIRST_HASH: Buffer = Buffer.alloc(32);

/**
 * The hash that seals a row: SHA-256 over the hash before and the row as canonical JSON.
 *
 * Source: RFC 8785 (JSON Canonicalization Scheme)
 */
export function sealHash(previous: Buffer, row: SealedRow): Buffer {
  const text = canonicalize(row);
  if (text === undefined) throw new Error('an audit row is always an object');
  return createHash('sha256').update(previous).update(text).digest();
}

/** The hash that seals a row which vanished before it was sealed: its absence stays in the chain. */
export function missingHash(previous: Buffer, planId: number, entryId: bigint): Buffer {
  const text = canonicalize({ planId, id: String(entryId), missing: true });
  return createHash('sha256').update(previous).update(String(text)).digest();
}

/** A seal with the row it covers, as they are found; no row when it is gone. */
export interface FoundSeal {
  readonly sequence: bigint;
  readonly entryId: bigint;
  readonly hash: Buffer;
  readonly row: SealedRow | null;
  /** Whether the row was moved into an archive: then the seal alone is followed. */
  readonly isArchived: boolean;
}

/** Where the log is not what was sealed. */
export interface ChainFault {
  /** `altered`: row or seal differ; `missing`: the row is gone; `gap`: seals before it are gone. */
  readonly kind: 'altered' | 'missing' | 'gap';
  readonly sequence: bigint;
  readonly entryId: bigint;
}

/** Follows a chain seal by seal; each fault is told once, and the rest is checked from what stands. */
export class ChainCheck {
  private previous: { readonly sequence: bigint; readonly hash: Buffer } = {
    sequence: 0n,
    hash: FIRST_HASH,
  };
  readonly faults: ChainFault[] = [];
  /** Seals whose rows are in an archive. */
  archived = 0n;

  /** Checks the next seal. */
  follow({ sequence, entryId, hash, row, isArchived }: FoundSeal): void {
    if (row === null && isArchived) this.archived += 1n;
    if (sequence !== this.previous.sequence + 1n)
      this.faults.push({ kind: 'gap', sequence, entryId });
    else if (row === null) {
      if (!isArchived) this.faults.push({ kind: 'missing', sequence, entryId });
    } else if (!sealHash(this.previous.hash, row).equals(hash))
      this.faults.push({ kind: 'altered', sequence, entryId });
    this.previous = { sequence, hash };
  }

  /** The newest seal followed: what a checkpoint outside the database would keep. */
  get head(): { readonly sequence: bigint; readonly hash: string } {
    return { sequence: this.previous.sequence, hash: this.previous.hash.toString('hex') };
  }
}
