import { Problem, type ProblemItem } from '#libs/kernel';

export class ProjectNotFoundError extends Problem {
  constructor(code: string) {
    super('not-found', 'projects.not-found', { project: code.slice(0, 40) });
  }
}

export class ProjectCodeTakenError extends Problem {
  constructor(code: string) {
    super('conflict', 'projects.code-taken', { project: code }, [
      { pointer: '/code', code: 'projects.code-taken', params: { project: code } },
    ]);
  }
}

/** Somebody changed the project since it was read. */
export class ProjectStaleError extends Problem {
  constructor(found: number, current: number) {
    super('stale', 'projects.stale', { found, current });
  }
}

/** What a reference fault looks like. */
export function unknownReference(pointer: string, found: string): ProblemItem {
  return { pointer, code: 'projects.unknown-reference', params: { found } };
}
