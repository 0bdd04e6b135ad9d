import type { words as zh } from './words.zh.js';

/** The words of the verification. */
export const words: typeof zh = {
  verification: {
    note: 'Oldest first. Verifying posts each line to the ledger for good; only a reversal undoes it.',
    keys: 'Keys: J next · K previous · V verify · R return',
    waiting: 'Reports waiting',
    none: 'No report waits for verification',
    count: '{{waiting}} waiting',
    verify: 'Verify',
    return: 'Return',
    reason: 'Reason for returning',
    verified: '“{{name}}” verified',
    returned: '“{{name}}” returned',
    stale: 'This report just changed; the newest is shown. Please check it again.',
  },
};
