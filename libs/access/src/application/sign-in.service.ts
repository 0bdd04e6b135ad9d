import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { recordAudit } from '#libs/audit';
import { InvalidInputError } from '#libs/kernel';
import { Database, INSTALLATION, Transactions, type Command } from '#libs/platform';
import { NotSignedInError, SessionNotFoundError, SignInRefusedError } from '../access.errors.js';
import { checkPassword } from '../domain/password.js';
import type { Administrator, Permission } from '../domain/policy.js';
import { permissionsOf, type Grants } from '../domain/scope.js';
import { grantsRepository } from '../persistence/grants.repository.js';
import { hashPassword, isPasswordRight } from './passwords.js';

/** Who is signed in, and what their roles allow. */
export interface SignedIn extends Grants {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  /** The roles held anywhere, each once. */
  readonly roles: readonly string[];
  readonly permissions: readonly Permission[];
  readonly sessionId: string;
  readonly expiresAt: Date;
}

/** A session as its owner sees it. */
export interface SessionRow {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly userAgent: string | null;
}

const ABSOLUTE_HOURS = 12;
const IDLE_HOURS = 8;

const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Sign-in by password, and sessions that can be revoked at once. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Opens a session.
   *
   * @returns the token, told this once: only its SHA-256 is kept
   * @throws SignInRefusedError
   */
  async signIn(
    command: Command,
    credentials: { username: string; password: string; userAgent: string | null },
  ): Promise<{ token: string; user: SignedIn }> {
    const username = credentials.username.trim().toLowerCase();
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
      await this.transactions.run(command, INSTALLATION, (tx) =>
        recordAudit(tx, {
          action: 'session.refuse',
          objectType: 'person',
          objectKey: username.slice(0, 100),
        }),
      );
      throw new SignInRefusedError();
    }
    const token = randomBytes(32).toString('base64url');
    const { roles } = await this.grantsOf(person);
    const actor = { id: person.id, name: person.name, roles };
    await this.transactions.run({ ...command, actor }, INSTALLATION, async (tx) => {
      // The password may have been changed while it was compared: then all sessions ended, this one too.
      const opened = await tx.query(
        `INSERT INTO person_session (token_hash, person_id, expires_at, user_agent)
         SELECT $1, id, now() + make_interval(hours => $3), $4 FROM person
         WHERE id = $2 AND is_active AND password_hash = $5 FOR SHARE
         RETURNING id`,
        [
          digestOf(token),
          person.id,
          ABSOLUTE_HOURS,
          credentials.userAgent?.slice(0, 300) ?? null,
          person.hash,
        ],
      );
      if (opened.length === 0) throw new SignInRefusedError();
      await recordAudit(tx, { action: 'session.open', objectType: 'person', objectKey: username });
    });
    return { token, user: await this.resolve(token) };
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
    const [row] = await this.database.query<
      Omit<SignedIn, 'permissions' | 'memberships' | 'roles'> & { isStale: boolean }
    >(
      `SELECT p.id, p.username, p.name, p.administrator, s.id AS "sessionId", s.expires_at AS "expiresAt",
         s.last_seen_at < now() - interval '1 minute' AS "isStale"
       FROM person_session s JOIN person p ON p.id = s.person_id
       WHERE s.token_hash = $1 AND s.revoked_at IS NULL AND s.expires_at > now() AND p.is_active
         AND s.last_seen_at > now() - make_interval(hours => $2)`,
      [digestOf(token), IDLE_HOURS],
    );
    if (!row) throw new NotSignedInError();
    return { ...row, ...(await this.grantsOf(row)) };
  }

  private async grantsOf({
    id,
    administrator,
  }: {
    readonly id: number;
    readonly administrator: Administrator | null;
  }): Promise<Grants & Pick<SignedIn, 'roles' | 'permissions'>> {
    const memberships = administrator === null ? await grantsRepository.of(this.database, id) : [];
    const grants = { administrator, memberships };
    const roles = administrator === null ? memberships.map(({ role }) => role) : [administrator];
    return { ...grants, roles: [...new Set(roles)], permissions: permissionsOf(grants) };
  }

  /** The open sessions of a person, newest first. */
  sessions(personId: number): Promise<SessionRow[]> {
    return this.database.query<SessionRow>(
      `SELECT id, created_at AS "createdAt", last_seen_at AS "lastSeenAt", expires_at AS "expiresAt",
         user_agent AS "userAgent"
       FROM person_session WHERE person_id = $1 AND revoked_at IS NULL AND expires_at > now()
         AND last_seen_at > now() - make_interval(hours => $2)
       ORDER BY created_at DESC LIMIT 100`,
      [personId, IDLE_HOURS],
    );
  }

  /** Ends one of the person's own sessions. @throws SessionNotFoundError */
  async revoke(command: Command, sessionId: string): Promise<void> {
    await this.transactions.run(command, INSTALLATION, async (tx) => {
      const gone = await tx.query(
        'UPDATE person_session SET revoked_at = now() WHERE id = $1 AND person_id = $2 AND revoked_at IS NULL RETURNING id',
        [sessionId, command.actor.id],
      );
      if (gone.length === 0) throw new SessionNotFoundError();
      await recordAudit(tx, {
        action: 'session.revoke',
        objectType: 'session',
        objectKey: sessionId,
      });
    });
  }

  /** Changes one's own password and ends all other sessions. @throws SignInRefusedError, InvalidInputError */
  async changePassword(
    command: Command,
    user: SignedIn,
    change: { current: string; next: string },
  ): Promise<void> {
    const [person] = await this.database.query<{ hash: string }>(
      'SELECT password_hash AS hash FROM person WHERE id = $1',
      [user.id],
    );
    if (!(await isPasswordRight(change.current, person?.hash)))
      throw new InvalidInputError([{ pointer: '/currentPassword', code: 'access.password-wrong' }]);
    const fault = checkPassword(change.next, user.username);
    if (fault) throw new InvalidInputError([{ ...fault, pointer: '/newPassword' }]);
    const passwordHash = await hashPassword(change.next);
    await this.transactions.run(command, INSTALLATION, async (tx) => {
      await tx.query('UPDATE person SET password_hash = $2, version = version + 1 WHERE id = $1', [
        user.id,
        passwordHash,
      ]);
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
