import { Injectable } from '@nestjs/common';
import { recordAudit } from '#libs/audit';
import { InvalidInputError } from '#libs/kernel';
import { Database, INSTALLATION, Transactions, type Command, type Tx } from '#libs/platform';
import { NotSignedInError, SessionNotFoundError, SignInRefusedError } from '../access.errors.js';
import { nameKey } from '../domain/lock-out.js';
import { checkPassword } from '../domain/password.js';
import { pendingOf, type Pending, type SessionProgress } from '../domain/pending.js';
import type { Administrator } from '../domain/policy.js';
import { PASSWORD_DAYS, PASSWORDS_REMEMBERED } from '../domain/sign-in-profile.js';
import { passwordRepository } from '../persistence/password.repository.js';
import { grantsOf, type HeldGrants } from './grants.js';
import { hashPassword, isFormerPassword, isHashOutdated, isPasswordRight } from './passwords.js';
import { digestOf, makeToken } from './session-token.js';
import { SignInAttempts, type Attempt } from './sign-in-attempts.js';
import { SignInPolicyService } from './sign-in-policy.service.js';

/** Who is signed in, and what their roles allow. */
export interface SignedIn extends HeldGrants {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  /** Of the session, or of the token by which a machine acts for the person. */
  readonly sessionId: string;
  readonly isToken: boolean;
  readonly expiresAt: Date;
  /** What must be done before anything else; null: nothing. */
  readonly pending: Pending | null;
}

interface Credentials {
  readonly username: string;
  readonly password: string;
  readonly userAgent: string | null;
  /** The session this browser had before: it ends. */
  readonly formerToken?: string | null;
}

type FoundSession = Pick<SignedIn, 'id' | 'username' | 'name' | 'sessionId' | 'expiresAt'> & {
  readonly administrator: Administrator | null;
  readonly isStale: boolean;
};

/** A session as its owner sees it. */
export interface SessionRow {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly userAgent: string | null;
  readonly address: string | null;
}

/** What makes a session live under the policy `y`. */
const isLive = `s.revoked_at IS NULL AND s.expires_at > now()
  AND s.created_at > now() - make_interval(hours => y.absolute_hours)
  AND s.last_seen_at > now() - make_interval(mins => y.idle_minutes)`;
const expiresAt = 'least(s.expires_at, s.created_at + make_interval(hours => y.absolute_hours))';

/** Sign-in by password, and sessions that can be revoked at once. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly attempts: SignInAttempts,
    private readonly policies: SignInPolicyService,
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
    }>(
      `SELECT id, name, administrator, password_hash AS hash FROM person
       WHERE username = $1 AND is_active`,
      [username],
    );
    const isRight = await isPasswordRight(credentials.password, person?.hash);
    if (!person || !isRight) {
      await this.refuse(command, username, attempt);
      throw new SignInRefusedError();
    }
    await attempt.succeed();
    const token = makeToken();
    const { roles } = await grantsOf(this.database, person);
    const rehashed = isHashOutdated(person.hash) ? await hashPassword(credentials.password) : null;
    const actor = { id: person.id, name: person.name, roles };
    await this.transactions.run({ ...command, actor }, INSTALLATION, async (tx) => {
      // The password may have been changed while it was compared: then all sessions ended, this one too.
      const opened = await tx.query(
        `INSERT INTO person_session (token_hash, person_id, expires_at, user_agent, address)
         SELECT $1, p.id, now() + make_interval(hours => y.absolute_hours), $3, $5
         FROM person p CROSS JOIN sign_in_policy y
         WHERE p.id = $2 AND p.is_active AND p.password_hash = $4 FOR SHARE OF p
         RETURNING id`,
        [
          digestOf(token),
          person.id,
          credentials.userAgent?.slice(0, 300) ?? null,
          person.hash,
          command.address ?? null,
        ],
      );
      if (opened.length === 0) throw new SignInRefusedError();
      if (rehashed !== null)
        await tx.query('UPDATE person SET password_hash = $2 WHERE id = $1', [person.id, rehashed]);
      if (credentials.formerToken) await endFormer(tx, credentials.formerToken);
      await recordAudit(tx, { action: 'session.open', objectType: 'person', objectKey: username });
    });
    return { token, user: await this.resolve(token) };
  }

  /** Records a failure; tries refused while locked leave no row, or an attacker would fill the log. */
  private async refuse(command: Command, username: string, attempt: Attempt): Promise<void> {
    await this.transactions.run(command, INSTALLATION, (tx) =>
      recordAudit(tx, {
        action: 'session.refuse',
        objectType: 'person',
        objectKey: username.slice(0, 100),
        ...(attempt.locksUntil ? { after: { lockedUntil: attempt.locksUntil } } : {}),
      }),
    );
  }

  /**
   * Finds who a token belongs to; the person counts as seen.
   *
   * @throws NotSignedInError for an unknown, idle, expired or revoked session
   */
  async resolve(token: string): Promise<SignedIn> {
    const { isStale, ...user } = await this.find(token);
    if (isStale)
      await this.database.query(
        'UPDATE person_session SET last_seen_at = now() WHERE token_hash = $1',
        [digestOf(token)],
      );
    return user;
  }

  /** Whether a session is still open. Asking is no act of the person: an open page alone becomes idle. */
  async isOpen(token: string): Promise<boolean> {
    try {
      await this.find(token);
      return true;
    } catch (error) {
      if (error instanceof NotSignedInError) return false;
      throw error;
    }
  }

  private async find(token: string): Promise<SignedIn & { isStale: boolean }> {
    const [row] = await this.database.query<FoundSession & SessionProgress>(
      `SELECT p.id, p.username, p.name, p.administrator, s.id AS "sessionId", ${expiresAt} AS "expiresAt",
         s.last_seen_at < now() - interval '1 minute' AS "isStale",
         y.profile = 'mlps3' AND (p.is_password_given
           OR p.password_changed_at < now() - make_interval(days => $2)) AS "isPasswordExpired"
       FROM person_session s JOIN person p ON p.id = s.person_id CROSS JOIN sign_in_policy y
       WHERE s.token_hash = $1 AND p.is_active AND ${isLive}`,
      [digestOf(token), PASSWORD_DAYS],
    );
    if (!row) throw new NotSignedInError();
    const { isPasswordExpired, ...found } = row;
    const pending = pendingOf({ isPasswordExpired });
    return { ...found, ...(await grantsOf(this.database, row)), isToken: false, pending };
  }

  /** The open sessions of a person, newest first. */
  sessions(personId: number): Promise<SessionRow[]> {
    return this.database.query<SessionRow>(
      `SELECT s.id, s.created_at AS "createdAt", s.last_seen_at AS "lastSeenAt", ${expiresAt} AS "expiresAt",
         s.user_agent AS "userAgent", s.address
       FROM person_session s CROSS JOIN sign_in_policy y WHERE s.person_id = $1 AND ${isLive}
       ORDER BY s.created_at DESC LIMIT 100`,
      [personId],
    );
  }

  /** Ends one session of a person. @throws SessionNotFoundError */
  async revoke(command: Command, personId: number, sessionId: string): Promise<void> {
    await this.transactions.run(command, INSTALLATION, async (tx) => {
      const gone = await tx.query(
        'UPDATE person_session SET revoked_at = now() WHERE id = $1 AND person_id = $2 AND revoked_at IS NULL RETURNING id',
        [sessionId, personId],
      );
      if (gone.length === 0) throw new SessionNotFoundError();
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
      await this.refuse(command, user.username, attempt);
      throw new InvalidInputError([{ pointer: '/currentPassword', code: 'access.password-wrong' }]);
    }
    await attempt.succeed();
    const { profile } = await this.policies.current();
    const fault = checkPassword(change.next, user, profile);
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
      await passwordRepository.keep(tx, user.id, passwordHash, false);
      await tx.query(
        'UPDATE person_session SET revoked_at = now() WHERE person_id = $1 AND id <> $2 AND revoked_at IS NULL',
        [user.id, user.sessionId],
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
