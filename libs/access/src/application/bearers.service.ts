import { Injectable } from '@nestjs/common';
import { Database } from '#libs/platform';
import { NotSignedInError } from '../access.errors.js';
import { isObligatory, pendingOf, type SessionProgress } from '../domain/pending.js';
import { TOKEN_PREFIX } from '../domain/personal-token.js';
import type { Administrator, Permission } from '../domain/policy.js';
import { PASSWORD_DAYS } from '../domain/sign-in-profile.js';
import { grantsOf } from './grants.js';
import { digestOf } from './session-token.js';
import type { SignedIn } from './signed-in.js';

/** What makes a session `s` live under the policy `y`. */
export const isSessionLive = `s.revoked_at IS NULL AND s.expires_at > now()
  AND s.created_at > now() - make_interval(hours => y.absolute_hours)
  AND s.last_seen_at > now() - make_interval(mins => y.idle_minutes)`;
/** When a session ends under the policy `y`, however it is used. */
export const sessionExpiresAt =
  'least(s.expires_at, s.created_at + make_interval(hours => y.absolute_hours))';

/** What is known of whoever shows a session or a token. */
interface Found extends Pick<SignedIn, 'id' | 'username' | 'name' | 'sessionId' | 'expiresAt'> {
  readonly administrator: Administrator | null;
  readonly hasSecondFactor: boolean;
  readonly secondFactorFor: readonly string[];
  /** Its last use was noted more than a minute ago. */
  readonly isStale: boolean;
}

type FoundSession = Found & Omit<SessionProgress, 'isSecondFactorObligatory'>;
type FoundToken = Found & { readonly scopes: readonly Permission[] };

/** Finds who it is that shows a secret: a person in a session, or a machine with a token of theirs. */
@Injectable()
export class BearersService {
  constructor(private readonly database: Database) {}

  /**
   * Finds who a secret belongs to; it counts as used.
   *
   * @throws NotSignedInError for an unknown, idle, expired or revoked one, or when the person is inactive
   */
  async resolve(secret: string): Promise<SignedIn> {
    const { isStale, ...user } = await this.find(secret);
    if (isStale)
      await this.database.query(
        user.isToken
          ? 'UPDATE personal_token SET last_used_at = now() WHERE token_hash = $1'
          : 'UPDATE person_session SET last_seen_at = now() WHERE token_hash = $1',
        [digestOf(secret)],
      );
    return user;
  }

  /** Who a secret belongs to; null when it has ended. Asking is no act of the person: an open page alone becomes idle. */
  async peek(secret: string): Promise<SignedIn | null> {
    try {
      const { isStale: _unseen, ...user } = await this.find(secret);
      return user;
    } catch (error) {
      if (error instanceof NotSignedInError) return null;
      throw error;
    }
  }

  private find(secret: string): Promise<SignedIn & { isStale: boolean }> {
    return secret.startsWith(TOKEN_PREFIX) ? this.findToken(secret) : this.findSession(secret);
  }

  private async findSession(secret: string): Promise<SignedIn & { isStale: boolean }> {
    const [row] = await this.database.query<FoundSession>(
      `SELECT p.id, p.username, p.name, p.administrator, s.id AS "sessionId", ${sessionExpiresAt} AS "expiresAt",
         s.last_seen_at < now() - interval '1 minute' AS "isStale",
         f.sealed_secret IS NOT NULL AS "hasSecondFactor",
         s.second_factor_at IS NOT NULL AS "isSecondFactorPassed",
         y.second_factor_for AS "secondFactorFor",
         y.profile = 'mlps3' AND s.is_by_password AND (p.is_password_given
           OR p.password_changed_at < now() - make_interval(days => $2)) AS "isPasswordExpired"
       FROM person_session s JOIN person p ON p.id = s.person_id CROSS JOIN sign_in_policy y
         LEFT JOIN second_factor f ON f.person_id = p.id
       WHERE s.token_hash = $1 AND p.is_active AND ${isSessionLive}`,
      [digestOf(secret), PASSWORD_DAYS],
    );
    if (!row) throw new NotSignedInError();
    const { hasSecondFactor, isSecondFactorPassed, isPasswordExpired, secondFactorFor, ...found } =
      row;
    const held = await grantsOf(this.database, found);
    const pending = pendingOf({
      hasSecondFactor,
      isSecondFactorObligatory: isObligatory(held.roles, secondFactorFor),
      isSecondFactorPassed,
      isPasswordExpired,
    });
    return { ...found, ...held, isToken: false, pending };
  }

  /** What a token may do: what its person may now, within its scopes. */
  private async findToken(secret: string): Promise<SignedIn & { isStale: boolean }> {
    const [row] = await this.database.query<FoundToken>(
      `SELECT p.id, p.username, p.name, p.administrator, t.id AS "sessionId", t.expires_at AS "expiresAt",
         t.scopes, coalesce(t.last_used_at < now() - interval '1 minute', true) AS "isStale",
         y.second_factor_for AS "secondFactorFor",
         EXISTS (SELECT FROM second_factor f
           WHERE f.person_id = p.id AND f.sealed_secret IS NOT NULL) AS "hasSecondFactor"
       FROM personal_token t JOIN person p ON p.id = t.person_id CROSS JOIN sign_in_policy y
       WHERE t.token_hash = $1 AND p.is_active AND t.revoked_at IS NULL AND t.expires_at > now()`,
      [digestOf(secret)],
    );
    if (!row) throw new NotSignedInError();
    const { scopes, hasSecondFactor, secondFactorFor, ...found } = row;
    const held = await grantsOf(this.database, row, scopes);
    // Who must have a second factor and has none gets no further by a token than by a password.
    const isMissing = !hasSecondFactor && isObligatory(held.roles, secondFactorFor);
    return {
      ...found,
      ...held,
      isToken: true,
      pending: isMissing ? 'second-factor-enrolment' : null,
    };
  }
}
