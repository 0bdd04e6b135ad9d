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

/** A month is not counted before its returns are due. */
export class StatisticsBeforeReturnsError extends Problem {
  constructor() {
    super('invalid', 'plan.statistics-before-returns', {}, [
      { pointer: '/statisticsDay', code: 'plan.statistics-before-returns' },
    ]);
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

/** The district is above all units and below none. */
export class UnitRootError extends Problem {
  constructor() {
    super('invalid', 'plan.unit-root', {}, [{ pointer: '/parentCode', code: 'plan.unit-root' }]);
  }
}

/** A unit cannot stand below itself. */
export class UnitLoopError extends Problem {
  constructor(unit: string, parent: string) {
    const params = { unit, parent };
    super('invalid', 'plan.unit-loop', params, [
      { pointer: '/parentCode', code: 'plan.unit-loop', params },
    ]);
  }
}
