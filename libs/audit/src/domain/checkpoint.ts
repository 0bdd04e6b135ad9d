import type { Signed } from './signed.js';

/** The state of one chain at an instant, to be kept where nobody who can write the database can write. */
export interface Checkpoint {
  readonly v: 1;
  /** The plan's code, or `installation`. */
  readonly plan: string;
  /** Shanghai calendar day it stands for. */
  readonly day: string;
  /** Place of the newest seal then, in digits. */
  readonly sequence: string;
  /** Hash of that seal, in hexadecimal. */
  readonly hash: string;
  /** Instant, ISO 8601. */
  readonly at: string;
}

/** A line of a checkpoint file; no checkpoint where it cannot be read. */
export interface CheckpointLine {
  readonly line: number;
  readonly checkpoint: Signed<Checkpoint> | null;
}

const isCheckpoint = (value: unknown): value is Signed<Checkpoint> => {
  if (typeof value !== 'object' || value === null) return false;
  const { plan, day, sequence, hash } = value as Partial<Record<keyof Checkpoint, unknown>>;
  return (
    typeof plan === 'string' &&
    typeof day === 'string' &&
    typeof sequence === 'string' &&
    /^\d{1,18}$/.test(sequence) &&
    typeof hash === 'string' &&
    /^[0-9a-f]{64}$/.test(hash)
  );
};

function parse(text: string): Signed<Checkpoint> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isCheckpoint(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * Reads a checkpoint file. A line that a crash cut short is passed over when the next one is the whole of
 * it, for then it was written again.
 */
export function readCheckpoints(text: string): CheckpointLine[] {
  const lines = text.split('\n');
  return lines.flatMap((each, index) => {
    if (each.trim() === '') return [];
    const checkpoint = parse(each);
    const wasWrittenAgain = checkpoint === null && lines[index + 1]?.startsWith(each) === true;
    return wasWrittenAgain ? [] : [{ line: index + 1, checkpoint }];
  });
}
