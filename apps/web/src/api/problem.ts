/** One field the server refused. */
export interface FieldFault {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** An answer that was not the wanted one, as RFC 9457 tells it. Status 0: no answer came. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly correlationId: string | null;
  readonly faults: readonly FieldFault[];
  /** What is there already and stands in the way. */
  readonly existing: Readonly<Record<string, string | number>> | null;

  constructor(problem: {
    status: number;
    code?: string;
    title?: string;
    detail?: string;
    correlationId?: string | null;
    errors?: readonly FieldFault[];
    existing?: Readonly<Record<string, string | number>>;
  }) {
    super(problem.detail ?? problem.title ?? '');
    this.name = 'ApiProblem';
    this.status = problem.status;
    this.code = problem.code ?? '';
    this.title = problem.title ?? '';
    this.correlationId = problem.correlationId ?? null;
    this.faults = problem.errors ?? [];
    this.existing = problem.existing ?? null;
  }

  /** Someone else changed the thing since it was read. */
  get isStale(): boolean {
    return this.status === 412;
  }

  /** What was said about a field, or about something inside it. */
  faultAt(pointer: string): string | null {
    return (
      this.faults.find(
        (fault) => fault.pointer === pointer || fault.pointer.startsWith(`${pointer}/`),
      )?.message ?? null
    );
  }
}

/** Reads a refusal; an answer that is no problem document still names its status. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const correlationId = response.headers.get('x-request-id');
  try {
    const body = (await response.json()) as ConstructorParameters<typeof ApiProblem>[0];
    return new ApiProblem({ correlationId, ...body, status: response.status });
  } catch {
    return new ApiProblem({ status: response.status, title: response.statusText, correlationId });
  }
}
