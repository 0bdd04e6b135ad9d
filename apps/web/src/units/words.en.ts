import type { words as zh } from './words.zh.js';

/** The words of the units. */
export const words: typeof zh = {
  units: {
    name: 'Name',
    kind: 'Kind',
    kinds: {
      district: 'District',
      bureau: 'Bureau',
      street: 'Town or street',
      company: 'Company',
      other: 'Other',
    },
    parent: 'Above it',
    add: 'Add a unit',
    codeHint: 'Letters, digits and hyphens; not changed later',
    moveHint:
      'After a move the office of the new upper unit sees and reports the projects of this unit and all below it.',
    note: 'The units that answer for projects and report, from the district down; an office sees the projects of its unit and those below.',
  },
};
