/** How a refusal is to be understood; the HTTP layer maps each kind to one status. */
export type ProblemKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'precondition-required'
  | 'unprocessable'
  | 'limit'
  | 'unsupported'
  | 'storage-full'
  | 'unavailable';

/** Values that complete a message; never secrets. */
export type ProblemParams = Readonly<Record<string, string | number>>;

/** One fault inside a body: where (JSON pointer), which (code), with what values. */
export interface ProblemItem {
  readonly pointer: string;
  readonly code: string;
  readonly params?: ProblemParams;
}

/**
 * A refusal that its reader can mend. Domain code names the kind and the code; the words, in both
 * languages, are chosen at the edge from a catalogue keyed by code.
 */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly code: string,
    readonly params: ProblemParams = {},
    readonly items: readonly ProblemItem[] = [],
    /** The thing that is there already and stands in the way, so that the reader can be led to it. */
    readonly existing: ProblemParams | null = null,
  ) {
    super(code);
    this.name = 'Problem';
  }
}

/** The body or a parameter has faults; each is listed so that all can be mended at once. */
export class InvalidInputError extends Problem {
  constructor(items: readonly ProblemItem[]) {
    super('invalid', 'kernel.invalid-input', {}, items);
  }
}
