import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import {
  knowsPlan,
  NotAllowedError,
  NotSignedInError,
  PendingError,
  scopeIn,
  SessionNeededError,
  TokenNotAllowedError,
  type Pending,
  type Permission,
  type SignedIn,
} from '#libs/access';
import { Problem } from '#libs/kernel';
import { PlanDirectory, PlanHiddenError, type PlanHeader } from '#libs/plan';
import { CONFIG, type Config } from '#libs/platform';
import { ALLOWANCE, WHILE_PENDING, type Allowance } from './allow.js';
import type { ApiRequest } from './request.js';
import { sessionCookieName } from './session-cookie.js';
import { SessionMemory } from './session-memory.js';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The one place where access is checked: closed unless the route says otherwise. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionMemory,
    private readonly plans: PlanDirectory,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const allowance = this.reflector.get<Allowance | undefined>(ALLOWANCE, context.getHandler());
    if (allowance === 'public') return true;
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const token = tokenOf(request, this.config);
    if (token === null) throw new NotSignedInError();
    const user = await this.sessions.resolve(token);
    request.user = user;
    request.token = token;
    if (allowance === undefined) throw new NotAllowedError('-');
    const open = this.reflector.get<readonly Pending[]>(WHILE_PENDING, context.getHandler());
    if (user.pending !== null && !open.includes(user.pending)) throw new PendingError(user.pending);
    if (allowance === 'signed-in' && user.isToken) throw new SessionNeededError();
    if (allowance === 'signed-in' || allowance === 'known') return true;
    const { plan: code } = request.params as { plan?: string };
    if (code !== undefined) await this.openPlan(request, code, allowance);
    else if (!user.permissions.includes(allowance)) throw refusalOf(user, allowance);
    return true;
  }

  /** Finds the plan as far as the permission reaches; to who has no role in it, it is not there. */
  private async openPlan(request: ApiRequest, code: string, permission: Permission): Promise<void> {
    const { user } = request;
    let plan: PlanHeader;
    if (safeMethods.has(request.method)) {
      const { header, stamp } = await this.plans.currentByCode(code);
      plan = header;
      request.planStamp = stamp;
    } else plan = await this.plans.byCode(code);
    if (!user || !knowsPlan(user, plan.id)) throw new PlanHiddenError(code);
    const scope = scopeIn(user, plan.id, permission);
    if (scope === null) throw refusalOf(user, permission);
    request.plan = { ...plan, scope };
  }
}

/** Why somebody may not: their roles, or the token that acts for them, lack the permission. */
const refusalOf = (user: SignedIn, permission: Permission): Problem =>
  user.only?.includes(permission) === false
    ? new TokenNotAllowedError(permission)
    : new NotAllowedError(permission);

/** The token a request shows, good or not: of the Authorization header, else of the cookie. */
export function shownToken(request: FastifyRequest, config: Config): string | null {
  const { authorization } = request.headers;
  if (authorization !== undefined) return /^Bearer (\S+)$/i.exec(authorization)?.[1] ?? null;
  return request.cookies[sessionCookieName(config)] ?? null;
}

/** The token of a request; a cookie's counts only from the same origin. */
function tokenOf(request: ApiRequest, config: Config): string | null {
  const token = shownToken(request, config);
  if (token === null || request.headers.authorization !== undefined) return token;
  if (!safeMethods.has(request.method) && !isSameOrigin(request, config.publicUrl))
    throw new Problem('forbidden', 'api.cross-site');
  return token;
}

/** Browsers say where a request comes from; on plain http to a name they send only Origin. */
function isSameOrigin(request: ApiRequest, publicUrl: string | null): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = request.headers;
  if (origin === undefined) return true;
  const own = [request.host, publicUrl === null ? null : new URL(publicUrl).host];
  return URL.canParse(origin) && own.includes(new URL(origin).host);
}
