import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { recordAudit } from '#libs/audit';
import { InvalidInputError } from '#libs/kernel';
import {
  Database,
  INSTALLATION,
  systemActor,
  Transactions,
  type Command,
  type Tx,
} from '#libs/platform';
import {
  LastAdministratorError,
  PersonNotFoundError,
  PersonStaleError,
  UsernameTakenError,
} from '../access.errors.js';
import { checkPassword } from '../domain/password.js';
import type { Role } from '../domain/policy.js';
import { hashPassword, isPasswordRight } from './passwords.js';

/** A person without the password. */
export interface PersonRow {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  readonly email: string | null;
  readonly roles: readonly string[];
  readonly isActive: boolean;
  readonly version: number;
}

export interface NewPerson {
  readonly username: string;
  readonly name: string;
  readonly email: string | null;
  readonly roles: readonly Role[];
  readonly password: string;
}

export interface PersonChange {
  readonly name?: string;
  readonly email?: string | null;
  readonly roles?: readonly Role[];
  readonly isActive?: boolean;
  readonly password?: string;
}

const columns = 'id, username, name, email, roles, is_active AS "isActive", version';
const startCommand: Command = { actor: systemActor('start'), correlationId: 'start' };

/** The people who may sign in. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
  ) {}

  list(): Promise<PersonRow[]> {
    return this.database.query<PersonRow>(
      `SELECT ${columns} FROM person ORDER BY username LIMIT 1000`,
    );
  }

  /** @throws PersonNotFoundError */
  async find(id: number): Promise<PersonRow> {
    const [row] = await this.database.query<PersonRow>(
      `SELECT ${columns} FROM person WHERE id = $1`,
      [id],
    );
    if (!row) throw new PersonNotFoundError(String(id));
    return row;
  }

  /** @throws InvalidInputError for a weak password, UsernameTakenError */
  async create(command: Command, person: NewPerson): Promise<{ id: number }> {
    const fault = checkPassword(person.password, person.username);
    if (fault) throw new InvalidInputError([fault]);
    return this.insert(command, person);
  }

  private async insert(command: Command, person: NewPerson): Promise<{ id: number }> {
    const passwordHash = await hashPassword(person.password);
    return this.transactions.run(command, INSTALLATION, async (tx) => {
      const [row] = await tx.query<{ id: number }>(
        `INSERT INTO person (username, name, email, roles, password_hash) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (username) DO NOTHING RETURNING id`,
        [person.username, person.name, person.email, person.roles, passwordHash],
      );
      if (!row) throw new UsernameTakenError(person.username);
      const { password: _secret, ...after } = person;
      await recordAudit(tx, {
        action: 'person.create',
        objectType: 'person',
        objectKey: person.username,
        after,
      });
      return { id: row.id };
    });
  }

  /** Changes a person; a new password or losing access ends their sessions. @throws PersonNotFoundError, PersonStaleError, LastAdministratorError */
  async update(
    command: Command,
    id: number,
    seenVersion: number,
    change: PersonChange,
  ): Promise<{ id: number }> {
    const known = await this.find(id);
    const fault =
      change.password === undefined ? null : checkPassword(change.password, known.username);
    if (fault) throw new InvalidInputError([fault]);
    const passwordHash = change.password === undefined ? null : await hashPassword(change.password);
    return this.transactions.run(command, INSTALLATION, async (tx) => {
      const [before] = await tx.query<PersonRow>(
        `SELECT ${columns} FROM person WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (before?.version !== seenVersion) throw new PersonStaleError();
      const after = { ...before, ...pickDefined(change) };
      await tx.query(
        `UPDATE person SET name = $2, email = $3, roles = $4, is_active = $5,
           password_hash = coalesce($6, password_hash), version = version + 1
         WHERE id = $1`,
        [id, after.name, after.email, after.roles, after.isActive, passwordHash],
      );
      if (isAdministrator(before) && !isAdministrator(after)) await holdAdministrator(tx, id);
      if (passwordHash !== null || !after.isActive)
        await tx.query(
          'UPDATE person_session SET revoked_at = now() WHERE person_id = $1 AND revoked_at IS NULL',
          [id],
        );
      await recordAudit(tx, {
        action: 'person.update',
        objectType: 'person',
        objectKey: before.username,
        before,
        after: { ...after, passwordChanged: passwordHash !== null },
      });
      return { id };
    });
  }

  /**
   * Makes the first administrator, `admin`, where nobody is there yet.
   *
   * @param password the operator's, or null to have one made
   * @returns the password when one was made, to be shown once; else null
   */
  async ensureFirstAdministrator(password: string | null): Promise<string | null> {
    const [row] = await this.database.query<{ there: boolean }>(
      "SELECT EXISTS (SELECT FROM person WHERE username = 'admin') AS there",
    );
    if (row?.there) return null;
    const made = password ?? randomBytes(12).toString('base64url');
    await this.insert(startCommand, {
      username: 'admin',
      name: '管理员',
      email: null,
      roles: ['admin'],
      password: made,
    });
    return password === null ? made : null;
  }

  /** Makes the four people for trying out, or gives them this password. */
  async ensureDemoPeople(password: string): Promise<void> {
    const people: readonly [string, string, Role][] = [
      ['office', '项目办（演示）', 'office'],
      ['finance', '财政（演示）', 'finance'],
      ['leader', '领导（演示）', 'leader'],
      ['auditor', '审计（演示）', 'auditor'],
    ];
    const known = await this.database.query<{
      id: number;
      username: string;
      version: number;
      hash: string;
    }>('SELECT id, username, version, password_hash AS hash FROM person WHERE username = ANY($1)', [
      people.map(([username]) => username),
    ]);
    for (const [username, name, role] of people) {
      const email = role === 'leader' ? 'leader@example.invalid' : null;
      const person = known.find((row) => row.username === username);
      if (!person)
        await this.insert(startCommand, { username, name, email, roles: [role], password });
      else if (!(await isPasswordRight(password, person.hash)))
        await this.update(startCommand, person.id, person.version, { password });
    }
  }
}

function pickDefined({ password: _secret, ...change }: PersonChange): Partial<PersonRow> {
  return Object.fromEntries(
    Object.entries(change as Record<string, unknown>).filter(([, value]) => value !== undefined),
  );
}

const isAdministrator = (person: Pick<PersonRow, 'isActive' | 'roles'>): boolean =>
  person.isActive && person.roles.includes('admin');

/** Locks the other administrators: two who remove each other at once must not both succeed. */
async function holdAdministrator(tx: Tx, leavingId: number): Promise<void> {
  const left = await tx.query(
    `SELECT id FROM person WHERE is_active AND 'admin' = ANY(roles) AND id <> $1
     ORDER BY id FOR UPDATE`,
    [leavingId],
  );
  if (left.length === 0) throw new LastAdministratorError();
}
