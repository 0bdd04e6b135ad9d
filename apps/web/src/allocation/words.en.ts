import type { words as zh } from './words.zh.js';

/** The words of the allotment. */
export const words: typeof zh = {
  allocation: {
    note: 'This is finance’s split; every version is kept.',
    share: 'Of the envelope',
    above: 'Not allotted (above the envelope)',
    saved: 'Saved as version {{version}}',
    behind: '{{who}} saved version {{version}}. What you typed is still below.',
    noteHint: 'Why so, and on what it rests',
    history: 'Versions',
    never: 'Not allotted yet',
  },
};
