import { Problem, type ProblemParams } from '#libs/kernel';

/** A month of the log cannot be archived; the code says why. */
export class ArchiveRefusedError extends Problem {
  constructor(
    code:
      | 'audit.archive-too-young'
      | 'audit.archive-not-whole'
      | 'audit.archive-unreadable'
      | 'audit.archive-busy',
    params: ProblemParams,
  ) {
    super('conflict', code, params);
  }
}
