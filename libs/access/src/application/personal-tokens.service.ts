import { Injectable } from '@nestjs/common';
import { IsNull, Raw } from 'typeorm';
import { recordAudit } from '#libs/audit';
import { InvalidInputError } from '#libs/kernel';
import { Database, INSTALLATION, Transactions, type Command } from '#libs/platform';
import { TokenNotFoundError, TooManyTokensError } from '../access.errors.js';
import {
  checkToken,
  MOST_TOKENS,
  TOKEN_PREFIX,
  type WantedToken,
} from '../domain/personal-token.js';
import type { Permission } from '../domain/policy.js';
import { PersonalTokenEntity } from '../persistence/session.entities.js';
import { digestOf, holdSession, makeToken } from './session-token.js';
import type { SignedIn } from './signed-in.js';

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
}
