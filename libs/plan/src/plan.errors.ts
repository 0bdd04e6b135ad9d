import { Problem, yuanFromFen } from '#libs/kernel';

/** Allocations may not exceed the envelope. Source: DESIGN 3.2. */
export class AllocationExceedsEnvelopeError extends Problem {
  constructor(allottedFen: bigint, envelopeFen: bigint) {
    const params = {
      allotted: yuanFromFen(allottedFen),
      envelope: yuanFromFen(envelopeFen),
      over: yuanFromFen(allottedFen - envelopeFen),
    };
    super('invalid', 'plan.allocation-exceeds-envelope', params, [
      { pointer: '/items', code: 'plan.allocation-exceeds-envelope', params },
    ]);
  }
}

/** Somebody changed the thing since it was read. */
export class PlanStaleError extends Problem {
  constructor(found: number, current: number) {
    super('stale', 'plan.stale', { found, current });
  }
}

export class UnitNotFoundError extends Problem {
  constructor(code: string) {
    super('not-found', 'plan.unit-not-found', { unit: code });
  }
}

export class UnitExistsError extends Problem {
  constructor(code: string) {
    super('conflict', 'plan.unit-exists', { unit: code });
  }
}
