import { Problem } from '#libs/kernel';

export class MilestoneNotFoundError extends Problem {
  constructor(id: number) {
    super('not-found', 'progress.milestone-not-found', { milestone: id });
  }
}

export class MilestoneStaleError extends Problem {
  constructor(found: number, current: number) {
    super('stale', 'progress.stale', { found, current });
  }
}

/** A baseline is kept as it was first set; later dates are forecasts. */
export class BaselineFixedError extends Problem {
  constructor() {
    super('invalid', 'progress.baseline-fixed', {}, [
      { pointer: '/baselineOn', code: 'progress.baseline-fixed' },
    ]);
  }
}

export class ActualInFutureError extends Problem {
  constructor(day: string) {
    super('invalid', 'progress.actual-in-future', { day }, [
      { pointer: '/actualOn', code: 'progress.actual-in-future', params: { day } },
    ]);
  }
}

/** A milestone that a report speaks of stays. */
export class MilestoneReportedError extends Problem {
  constructor() {
    super('conflict', 'progress.milestone-reported');
  }
}
