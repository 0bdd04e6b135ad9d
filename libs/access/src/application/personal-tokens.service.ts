import { Injectable } from '@nestjs/common';
import { IsNull, Raw } from 'typeorm';
import { recordAudit } from '#libs/audit';
import { InvalidInputError } from '#libs/kernel';
import { Database, INSTALLATION, Transactions, type Command } from '#libs/platform';
import { NotSignedInError, TokenNotFoundError, TooManyTokensError } from '../access.errors.js';
import {
  checkToken,
  MOST_TOKENS,
  TOKEN_PREFIX,
  type WantedToken,
} from '../domain/personal-token.js';
import { isObligatory } from '../domain/pending.js';
import type { Administrator, Permission } from '../domain/policy.js';
import { PersonalTokenEntity } from '../persistence/session.entities.js';
import { grantsOf } from './grants.js';
import { digestOf, holdSession, makeToken } from './session-token.js';
import type { SignedIn } from './sign-in.service.js';

/** A token without its secret. */
export interface TokenRow {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Permission[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
}

const columns = `id, name, scopes, created_at AS "createdAt", expires_at AS "expiresAt",
  last_used_at AS "lastUsedAt"`;
const isLive = 'revoked_at IS NULL AND expires_at > now()';

/** Tokens by which machines act for a person: within scopes, for a time, and never more than the person. */
@Injectable()
export class PersonalTokensService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
  ) {}

  /** The live tokens of a person, newest first. */
  list(personId: number): Promise<TokenRow[]> {
    return this.database.query<TokenRow>(
      `SELECT ${columns} FROM personal_token WHERE person_id = $1 AND ${isLive}
       ORDER BY created_at DESC LIMIT 100`,
      [personId],
    );
  }

  /**
   * Makes a token for oneself. A repetition makes another: what is told once cannot be told again.
   *
   * @returns the token, told this once: only its SHA-256 is kept
   * @throws InvalidInputError for scopes the person has not, TooManyTokensError
   */
  async create(
    command: Command,
    user: SignedIn,
    wanted: WantedToken,
  ): Promise<{ token: string; row: TokenRow }> {
    const faults = checkToken(wanted, user.permissions);
    if (faults.length > 0) throw new InvalidInputError(faults);
    const token = `${TOKEN_PREFIX}${makeToken()}`;
    const { idempotency: _never, ...once } = command;
    return this.transactions.run(once, INSTALLATION, async (tx) => {
      await holdSession(tx, user);
      const held = await tx.manager.countBy(PersonalTokenEntity, {
        personId: user.id,
        revokedAt: IsNull(),
        expiresAt: Raw((column) => `${column} > now()`),
      });
      if (held >= MOST_TOKENS) throw new TooManyTokensError(MOST_TOKENS);
      const [row] = await tx.query<TokenRow>(
        `INSERT INTO personal_token (person_id, token_hash, name, scopes, expires_at)
         VALUES ($1, $2, $3, $4, now() + make_interval(days => $5)) RETURNING ${columns}`,
        [user.id, digestOf(token), wanted.name, wanted.scopes, wanted.days],
      );
      if (!row) throw new Error('the token was not kept');
      await recordAudit(tx, {
        action: 'token.create',
        objectType: 'token',
        objectKey: row.id,
        after: { name: row.name, scopes: row.scopes, expiresAt: row.expiresAt },
      });
      return { token, row };
    });
  }

  /** Ends a token of a person. @throws TokenNotFoundError */
  async revoke(command: Command, personId: number, id: string): Promise<void> {
    await this.transactions.run(command, INSTALLATION, async (tx) => {
      const [gone] = await tx.query<{ name: string; username: string }>(
        `UPDATE personal_token t SET revoked_at = now() FROM person p
         WHERE t.id = $1 AND t.person_id = $2 AND p.id = t.person_id AND t.revoked_at IS NULL
         RETURNING t.name, p.username`,
        [id, personId],
      );
      if (!gone) throw new TokenNotFoundError();
      await recordAudit(tx, {
        action: 'token.revoke',
        objectType: 'token',
        objectKey: id,
        before: gone,
      });
    });
  }

  /**
   * Finds for whom a token acts, and what it may do: what the person may now, within its scopes.
   *
   * @throws NotSignedInError for an unknown, expired or revoked one, or when the person is inactive
   */
  async resolve(token: string): Promise<SignedIn> {
    const { isStale, ...user } = await this.find(token);
    if (isStale)
      await this.database.query(
        'UPDATE personal_token SET last_used_at = now() WHERE token_hash = $1',
        [digestOf(token)],
      );
    return user;
  }

  /** Who a token belongs to; null when it has ended. Asking is no act of the person: an open page alone becomes idle. */
  async peek(token: string): Promise<SignedIn | null> {
    try {
      const { isStale: _unseen, ...user } = await this.find(token);
      return user;
    } catch (error) {
      if (error instanceof NotSignedInError) return null;
      throw error;
    }
  }

  private async find(token: string): Promise<SignedIn & { isStale: boolean }> {
    const [row] = await this.database.query<
      Pick<SignedIn, 'id' | 'username' | 'name' | 'sessionId' | 'expiresAt'> & {
        administrator: Administrator | null;
        scopes: Permission[];
        isStale: boolean;
        hasSecondFactor: boolean;
        secondFactorFor: string[];
      }
    >(
      `SELECT p.id, p.username, p.name, p.administrator, t.id AS "sessionId", t.expires_at AS "expiresAt",
         t.scopes, coalesce(t.last_used_at < now() - interval '1 minute', true) AS "isStale",
         y.second_factor_for AS "secondFactorFor",
         EXISTS (SELECT FROM second_factor f
           WHERE f.person_id = p.id AND f.sealed_secret IS NOT NULL) AS "hasSecondFactor"
       FROM personal_token t JOIN person p ON p.id = t.person_id CROSS JOIN sign_in_policy y
       WHERE t.token_hash = $1 AND p.is_active AND t.revoked_at IS NULL AND t.expires_at > now()`,
      [digestOf(token)],
    );
    if (!row) throw new NotSignedInError();
    const { scopes, hasSecondFactor, secondFactorFor, ...found } = row;
    const grants = await grantsOf(this.database, row, scopes);
    // Who must have a second factor and has none gets no further by a token than by a password.
    const isMissing = !hasSecondFactor && isObligatory(grants.roles, secondFactorFor);
    return {
      ...found,
      ...grants,
      isToken: true,
      pending: isMissing ? 'second-factor-enrolment' : null,
    };
  }
}
