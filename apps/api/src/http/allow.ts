import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Permission } from '#libs/access';

/** Who may use a route: everyone, whoever is signed in, or whoever has the permission. */
export type Allowance = 'public' | 'signed-in' | Permission;

export const ALLOWANCE = 'gangmu:allow';

/** Names the allowance of an operation in the OpenAPI document. */
export const ALLOWANCE_EXTENSION = 'x-allowed-to';

/** Opens a route. A route without this is closed, and the api refuses to start with one. */
export const Allow = (allowance: Allowance): MethodDecorator =>
  applyDecorators(
    SetMetadata(ALLOWANCE, allowance),
    ApiExtension(ALLOWANCE_EXTENSION, allowance) as MethodDecorator,
  );
