import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Permission } from '#libs/access';

/** Who may use a route: everyone, whoever is signed in, or whoever has the permission. */
export type Allowance = 'public' | 'signed-in' | Permission;

export const ALLOWANCE = 'gangmu:allow';

/** Opens a route. A route without this is closed, and the api refuses to start with one. */
export const Allow = (allowance: Allowance): CustomDecorator => SetMetadata(ALLOWANCE, allowance);
