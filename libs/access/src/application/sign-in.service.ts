import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { recordAudit } from '#libs/audit';
import { InvalidInputError } from '#libs/kernel';
import { Database, INSTALLATION, Transactions, type Command, type Tx } from '#libs/platform';
import { SessionNotFoundError, SignInRefusedError } from '../access.errors.js';
import { nameKey } from '../domain/lock-out.js';
import { checkPassword } from '../domain/password.js';
import type { Administrator } from '../domain/policy.js';
import { PASSWORDS_REMEMBERED } from '../domain/sign-in-profile.js';
import { localWordRepository } from '../persistence/local-word.repository.js';
import { passwordRepository } from '../persistence/password.repository.js';
import { PersonEntity } from '../persistence/person.entity.js';
import { PersonSessionEntity } from '../persistence/session.entities.js';
import { isSessionLive, sessionExpiresAt, BearersService } from './bearers.service.js';
import { grantsOf } from './grants.js';
import { hashPassword, isFormerPassword, isHashOutdated, isPasswordRight } from './passwords.js';
import { digestOf, holdSession, makeToken } from './session-token.js';
import { SignInAttempts, type Attempt } from './sign-in-attempts.js';
import { SignInPolicyService } from './sign-in-policy.service.js';
import type { SignedIn } from './signed-in.js';

/** How somebody signs in; the last: the identity provider asked for a second factor itself. */
export type WayIn = 'password' | 'identity-provider' | 'identity-provider-mfa';

/** The browser that signs in. */
interface Client {
  readonly userAgent: string | null;
  /** The session it had before: it ends. */
  readonly formerToken?: string | null;
}

interface Opening {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  readonly administrator: Administrator | null;
  /** The password's hash that was compared. */
  readonly hash?: string;
  /** The password hashed anew, where the parameters of the old hash are outdated. */
  readonly rehashed?: string | null;
}

interface Credentials extends Client {
  readonly username: string;
  readonly password: string;
}

/** A session as its owner sees it. */
export interface SessionRow {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly userAgent: string | null;
  readonly address: string | null;
}

/** Whom a refused sign-in was for when nobody has the name. */
const UNKNOWN = '-';

/** Sign-in by password, and sessions that can be revoked at once. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly attempts: SignInAttempts,
    private readonly policies: SignInPolicyService,
    private readonly bearers: BearersService,
  ) {}

  /**
   * Opens a session; the one this browser had before ends.
   *
   * @returns the token, told this once: only its SHA-256 is kept
   * @throws SignInRefusedError, SignInSlowedError after too many failures
   */
  async signIn(
    command: Command,
    credentials: Credentials,
  ): Promise<{ token: string; user: SignedIn }> {
    const username = nameKey(credentials.username);
    const attempt = await this.attempts.admit(command, username);
    const [person] = await this.database.query<{
      id: number;
      name: string;
      administrator: Administrator | null;
      hash: string;
      isActive: boolean;
    }>(
      `SELECT id, name, administrator, password_hash AS hash, is_active AS "isActive" FROM person
       WHERE username = $1`,
      [username],
    );
    const hash = person?.isActive ? person.hash : undefined;
    const isRight = await isPasswordRight(credentials.password, hash);
    if (!person || !isRight) {
      // People type passwords where their name belongs: a name nobody has is not kept.
      await this.refuse(command, 'password', person ? username : UNKNOWN, attempt);
      throw new SignInRefusedError();
    }
    await attempt.succeed();
    const rehashed = isHashOutdated(person.hash) ? await hashPassword(credentials.password) : null;
    return this.open(command, { ...person, username, rehashed }, 'password', credentials);
  }

  /**
   * Opens a session for whom the identity provider names; nobody is made here.
   *
   * @param known.isMultiFactor the provider asked for a second factor: ours is not asked again
   * @throws SignInRefusedError for an identity that no active person has
   */
  async signInFromProvider(
    command: Command,
    known: Client & { readonly externalId: string; readonly isMultiFactor: boolean },
  ): Promise<{ token: string; user: SignedIn }> {
    const [person] = await this.database.query<Opening>(
      'SELECT id, username, name, administrator FROM person WHERE external_id = $1 AND is_active',
      [known.externalId],
    );
    if (!person) {
      await this.refuse(command, 'identity-provider', known.externalId);
      throw new SignInRefusedError();
    }
    const way = known.isMultiFactor ? 'identity-provider-mfa' : 'identity-provider';
    return this.open(command, person, way, known);
  }

  /** Records a failure; tries refused while locked leave no row, or an attacker would fill the log. */
  refuse(
    command: Command,
    by: WayIn,
    name: string,
    attempt?: Attempt,
    why?: string,
  ): Promise<void> {
    const lockedUntil = attempt?.locksUntil ?? null;
    return this.transactions.run(command, INSTALLATION, (tx) =>
      recordAudit(tx, {
        action: 'session.refuse',
        objectType: 'person',
        objectKey: name.slice(0, 100),
        after: {
          by,
          ...(why === undefined ? {} : { why }),
          ...(lockedUntil === null ? {} : { lockedUntil }),
        },
      }),
    );
  }

  private async open(
    command: Command,
    person: Opening,
    by: WayIn,
    client: Client,
  ): Promise<{ token: string; user: SignedIn }> {
    const token = makeToken();
    const { roles } = await grantsOf(this.database, person);
    const actor = { id: person.id, name: person.name, roles };
    await this.transactions.run({ ...command, actor }, INSTALLATION, async (tx) => {
      // The password may have been changed while it was compared: then all sessions ended, this one too.
      const opened = await tx.query(
        `INSERT INTO person_session (token_hash, person_id, expires_at, user_agent, address,
           second_factor_at, is_by_password)
         SELECT $1, p.id, now() + make_interval(hours => y.absolute_hours), $3, $4,
           CASE WHEN $6 THEN now() END, $7
         FROM person p CROSS JOIN sign_in_policy y
         WHERE p.id = $2 AND p.is_active AND p.password_hash = coalesce($5, p.password_hash)
         FOR SHARE OF p
         RETURNING id`,
        [
          digestOf(token),
          person.id,
          client.userAgent?.slice(0, 300) ?? null,
          command.address ?? null,
          person.hash ?? null,
          by === 'identity-provider-mfa',
          by === 'password',
        ],
      );
      if (opened.length === 0) throw new SignInRefusedError();
      if (person.rehashed)
        await tx.manager.update(PersonEntity, { id: person.id }, { passwordHash: person.rehashed });
      if (client.formerToken) await endFormer(tx, client.formerToken);
      await recordAudit(tx, {
        action: 'session.open',
        objectType: 'person',
        objectKey: person.username,
        after: { by },
      });
    });
    return { token, user: await this.bearers.resolve(token) };
  }

  /** The open sessions of a person, newest first. */
  sessions(personId: number): Promise<SessionRow[]> {
    return this.database.query<SessionRow>(
      `SELECT s.id, s.created_at AS "createdAt", s.last_seen_at AS "lastSeenAt", ${sessionExpiresAt} AS "expiresAt",
         s.user_agent AS "userAgent", s.address
       FROM person_session s CROSS JOIN sign_in_policy y WHERE s.person_id = $1 AND ${isSessionLive}
       ORDER BY s.created_at DESC LIMIT 100`,
      [personId],
    );
  }

  /** Ends one session of a person. @throws SessionNotFoundError */
  async revoke(command: Command, personId: number, sessionId: string): Promise<void> {
    await this.transactions.run(command, INSTALLATION, async (tx) => {
      const { affected } = await tx.manager.update(
        PersonSessionEntity,
        { id: sessionId, personId, revokedAt: IsNull() },
        { revokedAt: () => 'now()' },
      );
      if (affected === 0) throw new SessionNotFoundError();
      await recordAudit(tx, {
        action: 'session.revoke',
        objectType: 'session',
        objectKey: sessionId,
      });
    });
  }

  /** Ends all sessions of a person, but for the one to be kept. */
  async revokeAll(command: Command, personId: number, keptId: string | null): Promise<void> {
    await this.transactions.run(command, INSTALLATION, async (tx) => {
      const gone = await tx.query<{ id: string }>(
        `UPDATE person_session SET revoked_at = now()
         WHERE person_id = $1 AND id IS DISTINCT FROM $2 AND revoked_at IS NULL RETURNING id`,
        [personId, keptId],
      );
      for (const { id } of gone)
        await recordAudit(tx, { action: 'session.revoke', objectType: 'session', objectKey: id });
    });
  }

  /**
   * Changes one's own password and ends all other sessions. Wrong present passwords count as failed
   * sign-ins.
   *
   * @throws InvalidInputError, SignInSlowedError
   */
  async changePassword(
    command: Command,
    user: SignedIn,
    change: { current: string; next: string },
  ): Promise<void> {
    const attempt = await this.attempts.admit(command, user.username);
    const hashes = await passwordRepository.hashes(this.database, user.id);
    if (!(await isPasswordRight(change.current, hashes[0]))) {
      await this.refuse(command, 'password', user.username, attempt);
      throw new InvalidInputError([{ pointer: '/currentPassword', code: 'access.password-wrong' }]);
    }
    await attempt.succeed();
    const { profile } = await this.policies.current();
    const localWords = await localWordRepository.all(this.database);
    const fault = checkPassword(change.next, user, profile, localWords);
    if (fault) throw new InvalidInputError([{ ...fault, pointer: '/newPassword' }]);
    if (profile === 'mlps3' && (await isFormerPassword(change.next, hashes)))
      throw new InvalidInputError([
        {
          pointer: '/newPassword',
          code: 'access.password-former',
          params: { last: PASSWORDS_REMEMBERED },
        },
      ]);
    const passwordHash = await hashPassword(change.next);
    await this.transactions.run(command, INSTALLATION, async (tx) => {
      await holdSession(tx, user);
      await passwordRepository.keep(tx, user.id, passwordHash, false);
      await tx.manager.update(
        PersonSessionEntity,
        { personId: user.id, id: Not(user.sessionId), revokedAt: IsNull() },
        { revokedAt: () => 'now()' },
      );
      await recordAudit(tx, {
        action: 'person.change-password',
        objectType: 'person',
        objectKey: user.username,
      });
    });
  }
}

/** A browser that signs in anew leaves its former session behind for nobody. */
async function endFormer(tx: Tx, formerToken: string): Promise<void> {
  const [former] = await tx.query<{ id: string }>(
    `UPDATE person_session SET revoked_at = now() WHERE token_hash = $1 AND revoked_at IS NULL RETURNING id`,
    [digestOf(formerToken)],
  );
  if (former)
    await recordAudit(tx, {
      action: 'session.revoke',
      objectType: 'session',
      objectKey: former.id,
    });
}
