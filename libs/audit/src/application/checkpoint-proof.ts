import type { Queryable } from '#libs/platform';
import { readCheckpoints } from '../domain/checkpoint.js';
import { isSignedBy } from '../domain/signed.js';
import { chainRepository } from '../persistence/chain.repository.js';

/** Where a checkpoint file and the chains disagree. */
export interface CheckpointFault {
  /**
   * `unreadable`: no checkpoint in the line; `forged`: not signed by us; `gone`: the chain ends before it;
   * `rewritten`: the chain no longer passes through it; `no-such-plan`: the plan is gone whole.
   */
  readonly kind: 'unreadable' | 'forged' | 'gone' | 'rewritten' | 'no-such-plan';
  readonly line: number;
  readonly plan: string;
  readonly sequence: string;
}

/** What comparing a checkpoint file with the chains found. */
export interface CheckpointProof {
  readonly checked: number;
  readonly faults: readonly CheckpointFault[];
}

const AT_ONCE = 1_000;

/** Checks every checkpoint of a file: its signature, and that the chain still passes through it. */
export async function proveCheckpoints(
  db: Queryable,
  text: string,
  publicKey: string,
): Promise<CheckpointProof> {
  const lines = readCheckpoints(text);
  const faults: CheckpointFault[] = [];
  const signed = lines.flatMap(({ line, checkpoint }) => {
    if (checkpoint === null) {
      faults.push({ kind: 'unreadable', line, plan: '', sequence: '' });
      return [];
    }
    const at = { line, plan: checkpoint.plan, sequence: checkpoint.sequence };
    if (isSignedBy(publicKey, checkpoint)) return [{ ...at, hash: checkpoint.hash }];
    faults.push({ kind: 'forged', ...at });
    return [];
  });
  const chains = new Map(
    (await chainRepository.chains(db)).map(({ plan, planId }) => [plan, planId]),
  );
  for (const plan of new Set(signed.map((each) => each.plan))) {
    const ofPlan = signed.filter((each) => each.plan === plan);
    const planId = chains.get(plan);
    for (let start = 0; start < ofPlan.length; start += AT_ONCE) {
      const part = ofPlan.slice(start, start + AT_ONCE);
      const hashes =
        planId === undefined
          ? new Map<bigint, Buffer>()
          : await chainRepository.hashesAt(
              db,
              planId,
              part.map(({ sequence }) => BigInt(sequence)),
            );
      for (const { hash, ...at } of part) {
        const found = hashes.get(BigInt(at.sequence))?.toString('hex');
        if (planId === undefined) faults.push({ kind: 'no-such-plan', ...at });
        else if (found === undefined) faults.push({ kind: 'gone', ...at });
        else if (found !== hash) faults.push({ kind: 'rewritten', ...at });
      }
    }
  }
  return { checked: lines.length, faults };
}
