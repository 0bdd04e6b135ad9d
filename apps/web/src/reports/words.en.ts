import type { words as zh } from './words.zh.js';

/** The words of the monthly reports. */
export const words: typeof zh = {
  reports: {
    none: 'No reports yet',
    mine: 'Reports of the month',
    mineNote:
      'Each project to build and its report of the chosen month. Submitting one opens the next.',
    start: 'Begin with the first',
    nothingHere: 'No projects here',
    write: 'Write a report',
    titleOf: 'Report for {{month}}',
    supplement: 'supplement (no. {{no}})',
    supplementWhy:
      'The report for {{month}} is verified; this is a supplement. Enter only what is to be added.',
    waiting: 'The report for {{month}} is submitted and waits for verification.',
    submitted: 'Submitted',
    verified: 'Verified',
    show: { todo: 'To do', submitted: 'Submitted', verified: 'Verified', all: 'All' },
    act: { write: 'Write', goOn: 'Go on', mend: 'Mend', look: 'View', supplement: 'Supplement' },
    lines: 'Investment',
    linesHint:
      'This month’s amounts only. Leave blank what did not happen; the three measures are entered apart.',
    addLine: 'Add a line',
    removeLine: 'Remove line {{line}}',
    totalOf: '{{measure}}, total',
    milestonesHint: 'Only what changed: a new forecast, or the day it was reached.',
    newForecast: 'New forecast',
    progressNote: 'Progress',
    problems: 'Problems',
    nextSteps: 'Next steps',
    earlier: 'In the ledger already',
    verifiedInMonth: 'In {{month}}',
    verifiedInYear: 'In {{year}} so far',
    verifiedInAll: 'From the start',
    earlierThisMonth: 'Verified before in this month:',
    outsidePeriod:
      'This month is outside the plan period: its money is kept apart from the envelope.',
    returnedCount: '{{returned}} given back by finance stand first.',
    returnedBecause: 'Returned because:',
    submit: 'Submit',
    saveDraft: 'Save draft',
    next: 'Skip to the next',
    place: 'Number {{place}} of {{of}}',
    draftSaved: 'Draft saved',
    submittedNow: '“{{name}}” submitted',
    emptySure: 'This report says nothing',
    emptyWhat:
      'Money, milestones and texts are all blank. Is there nothing to tell of the month, and shall it be submitted so?',
    deleteSure: 'Delete this draft?',
    restored: 'What you typed last time and did not save is back.',
    discardTyped: 'Drop it, use what is saved',
    keptHere: 'Not saved yet; kept on this device',
    amountUnclear: 'An amount cannot be read; mend it before saving',
    stale: 'Someone else just changed this report',
    staleWhat: 'This is what they saved. What you typed is still below, nothing is lost.',
    staleClosed:
      'It can no longer be changed; this is what it says now. What you typed is kept on this device.',
    keepMine: 'Keep mine, overwrite on saving',
    takeTheirs: 'Use theirs',
  },
};
