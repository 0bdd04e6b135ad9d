import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { pendings, type Pending, type Permission } from '#libs/access';

/**
 * Who may use a route: everyone, whoever has a session, whoever is known (a token for machines too), or
 * whoever has the permission.
 */
export type Allowance = 'public' | 'signed-in' | 'known' | Permission;

export const ALLOWANCE = 'gangmu:allow';

/** What may still be pending in a session that uses the route. */
export const WHILE_PENDING = 'gangmu:while-pending';
export const anyPending = pendings;

/** Names the allowance of an operation in the OpenAPI document. */
export const ALLOWANCE_EXTENSION = 'x-allowed-to';
/** How what may be pending travels to the document; it is taken out there. */
export const PENDING_EXTENSION = 'x-gangmu-while-pending';

/**
 * Opens a route; while something is pending in the session only if named here. A route without this is
 * closed, and the api refuses to start with one.
 */
export const Allow = (
  allowance: Allowance,
  whilePending: readonly Pending[] = [],
): MethodDecorator =>
  applyDecorators(
    SetMetadata(ALLOWANCE, allowance),
    SetMetadata(WHILE_PENDING, whilePending),
    ApiExtension(ALLOWANCE_EXTENSION, allowance) as MethodDecorator,
    ApiExtension(PENDING_EXTENSION, whilePending) as MethodDecorator,
  );
