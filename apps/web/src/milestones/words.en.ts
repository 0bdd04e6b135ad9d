import type { words as zh } from './words.zh.js';

/** The words of the milestones. */
export const words: typeof zh = {
  milestoneState: {
    overdue: 'Overdue',
    'due-soon': 'Due soon',
    reached: 'Reached',
    planned: 'Planned',
    undated: 'Undated',
  },
  milestones: {
    note: 'Overdue and due soon go by the forecast, or the baseline where there is none; due soon is within 14 days.',
    none: 'No milestone in this state',
    baseline: 'Baseline',
    forecast: 'Forecast',
    actual: 'Actual',
    late: 'Days against baseline',
    weight: 'Weight',
    weightHint: 'Relative; makes the physical progress',
    evidence: 'Evidence',
    add: 'Add a milestone',
    baselineHint: 'Fixed once entered',
    removeSure: 'Delete this milestone?',
  },
};
