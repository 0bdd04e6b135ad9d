import type { words as zh } from './words.zh.js';

/** The words of the ledger. */
export const words: typeof zh = {
  ledger: {
    note: 'Every posting. It only grows: a correction is a reversal and a new report.',
    none: 'No entry matches',
    entry: 'Entry',
    entryNo: 'Entry {{entry}}',
    entries: '{{entries}} entries',
    marks: 'Marks',
    reversalOf: 'reverses #{{entry}}',
    reversedBy: 'reversed by #{{entry}}',
    recordedAt: 'Recorded',
    postedBy: 'Verified by',
    from: 'First month',
    through: 'Last month',
    projectCode: 'Project code',
    part: 'Plan period',
    fromReport: 'report {{report}}',
    reason: 'Reason for the reversal',
    reversalWhat:
      'A reversal adds the opposite entry; this one stays. The office then reports the right amount anew.',
    reverse: 'Reverse',
    reversedEntry: 'Entry {{entry}} is reversed',
  },
};
