import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { ScopedPlan } from '#libs/plan';
import type { ApiRequest } from './request.js';

/** The `:plan` of the path as far as the route's permission reaches in it, found by the guard. */
export const CurrentPlan = createParamDecorator(
  (_: unknown, context: ExecutionContext): ScopedPlan => {
    const { plan } = context.switchToHttp().getRequest<ApiRequest>();
    if (!plan) throw new Error('the route has no :plan, or the guard did not see it');
    return plan;
  },
);
