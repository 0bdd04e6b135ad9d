import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply } from 'fastify';
import type { Config } from '#libs/platform';

/** Whether people reach us by https, so that cookies are never sent otherwise. */
export const isSecure = ({ publicUrl }: Config): boolean =>
  publicUrl?.startsWith('https:') ?? false;

/** With https the browser holds a cookie of this name to https, this host and the whole of it. */
export const sessionCookieName = (config: Config): string =>
  isSecure(config) ? '__Host-gangmu_session' : 'gangmu_session';

const optionsOf = (config: Config): CookieSerializeOptions => ({
  httpOnly: true,
  sameSite: 'strict',
  secure: isSecure(config),
  path: '/',
});

/** Gives the browser its session: no script reads it, no other site sends it. */
export function setSessionCookie(
  reply: FastifyReply,
  config: Config,
  session: { token: string; expiresAt: Date },
): void {
  void reply.setCookie(sessionCookieName(config), session.token, {
    ...optionsOf(config),
    expires: session.expiresAt,
  });
}

export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  void reply.clearCookie(sessionCookieName(config), optionsOf(config));
}
