import type { FastifyRequest } from 'fastify';
import type { SignedIn } from '#libs/access';
import type { ScopedPlan } from '#libs/plan';
import type { PlanStamp } from '#libs/platform';

/** A request as the shell completes it: who, with which token, about which plan. `id` is the correlation id. */
export type ApiRequest = FastifyRequest & {
  user?: SignedIn;
  token?: string;
  plan?: ScopedPlan;
  /** How far the plan had come when the request, a read, was let in. */
  planStamp?: PlanStamp;
};
