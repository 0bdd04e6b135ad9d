/** What the identity provider says of a person, in ID token or userinfo. */
export type Claims = Readonly<Record<string, unknown>>;

/** Ways of authentication that are more than a password. Source: RFC 8176. */
const strong = ['mfa', 'otp', 'hwk'];

/** Whether the provider asked for a second factor. */
export const isMultiFactor = ({ amr }: Claims): boolean =>
  Array.isArray(amr) && strong.some((way) => amr.includes(way));

/** Who the person is, by the claim the operator chose; null when the claims do not say. */
export function identityOf(claims: Claims, claim: string): string | null {
  const value = claims[claim];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' && value.length <= 200 ? value : null;
}

/** The scope that makes a provider tell a claim. Source: OpenID Connect Core 1.0, 5.4. */
export function scopeFor(claim: string): string {
  if (claim === 'sub') return 'openid';
  if (claim === 'email') return 'openid email';
  return claim === 'phone_number' ? 'openid phone' : 'openid profile';
}

/**
 * A place of our own page to go to after signing in, as a whole address; never another site.
 *
 * @param publicUrl where people reach us
 * @param next a path, from whoever made the link
 */
export function placeWithin(publicUrl: string, next: string | null): string {
  const home = new URL('/', publicUrl);
  if (next === null || !URL.canParse(next, home.href)) return home.href;
  const place = new URL(next, home);
  return place.origin === home.origin ? place.href : home.href;
}
