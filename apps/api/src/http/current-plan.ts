import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { ScopedPlan } from '#libs/plan';
import type { ApiRequest } from './request.js';

const fromRequest = createParamDecorator((_: unknown, context: ExecutionContext): ScopedPlan => {
  const { plan } = context.switchToHttp().getRequest<ApiRequest>();
  if (!plan) throw new Error('the route has no :plan, or the guard did not see it');
  return plan;
});

/** The `:plan` of the path as far as the route's permission reaches in it, found by the guard. */
export function CurrentPlan(): ParameterDecorator {
  return (target, key, index) => {
    fromRequest()(target, key, index);
    if (key === undefined) return;
    const descriptor = Object.getOwnPropertyDescriptor(target, key);
    if (descriptor)
      ApiParam({ name: 'plan', schema: { type: 'string' }, example: '440703-14' })(
        target,
        key,
        descriptor,
      );
  };
}
