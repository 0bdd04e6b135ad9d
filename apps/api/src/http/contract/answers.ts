import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiExtension, ApiExtraModels, ApiOperation, getSchemaPath } from '@nestjs/swagger';
import type { zh } from '../problems/zh.js';
import type { AnswerClass } from './shapes.js';

/** Every code a refusal can have. */
export type ProblemCode = keyof typeof zh;

/** The statuses with which a route refuses for reasons of its own. */
export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 412 | 422 | 429 | 503;

/** Something else than JSON: a file, a stream, or a place to go to. */
export interface OtherAnswer {
  readonly media?: string;
  readonly example?: string;
  readonly description: string;
  readonly headers?: Readonly<Record<string, object>>;
}

/** What else is to be said of a route's answer. */
export interface AnswerDetails {
  /** 200 with a body, 204 without, unless it says otherwise. */
  readonly status?: 200 | 201 | 202 | 204 | 302;
  readonly description?: string;
  /** Another status with which the same body is answered. */
  readonly elsewise?: 503;
  /** Whether the answer carries the ETag that the next change shows in If-Match. */
  readonly etag?: boolean;
  /** The problems of this route alone; what follows from its allowance, body and headers is added. */
  readonly refuses?: Partial<Record<RefusalStatus, readonly ProblemCode[]>>;
  /** Codes of single faults (`errors[].code`) beside those that follow from the fields' own rules. */
  readonly faults?: readonly ProblemCode[];
}

/** How {@link Answers} travels to the document; it is taken out there. */
export const ANSWER_EXTENSION = 'x-gangmu-answer';

/** What of a route {@link ANSWER_EXTENSION} tells. */
export interface AnswerNote extends Omit<AnswerDetails, 'status'> {
  readonly status: number;
  readonly schema: string | null;
  readonly other: OtherAnswer | null;
}

/**
 * Says what a route answers: the class of its body (null: none), in one sentence what it does, and what
 * it refuses for reasons of its own.
 *
 * @example
 * ```ts
 * @Answers(MonthlyReport, 'Begin a monthly report', {
 *   status: 201,
 *   refuses: { 409: ['investment.report-open'] },
 * })
 * ```
 */
export function Answers(
  body: AnswerClass | OtherAnswer | null,
  summary: string,
  details: AnswerDetails = {},
): MethodDecorator {
  const isClass = typeof body === 'function';
  const status = details.status ?? (body === null ? 204 : 200);
  const note: AnswerNote = {
    ...details,
    status,
    schema: isClass ? getSchemaPath(body) : null,
    other: isClass ? null : body,
  };
  return applyDecorators(
    HttpCode(status),
    ApiOperation({
      summary,
      ...(details.description ? { description: details.description } : {}),
    }),
    ApiExtension(ANSWER_EXTENSION, note) as MethodDecorator,
    ...(isClass ? [ApiExtraModels(body) as MethodDecorator] : []),
  );
}
