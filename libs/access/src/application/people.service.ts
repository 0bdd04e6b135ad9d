import { Injectable } from '@nestjs/common';
import { recordAudit } from '#libs/audit';
import { InvalidInputError, stated, type ProblemItem } from '#libs/kernel';
import {
  Database,
  INSTALLATION,
  Transactions,
  type Command,
  type Queryable,
  type Tx,
} from '#libs/platform';
import {
  ExternalIdTakenError,
  LastAdministratorError,
  PersonNotFoundError,
  PersonStaleError,
  UsernameTakenError,
} from '../access.errors.js';
import { checkDuties } from '../domain/duties.js';
import { checkPassword } from '../domain/password.js';
import type { Administrator, UnitRole } from '../domain/policy.js';
import {
  grantsRepository,
  type KnownMembership,
  type Membership,
} from '../persistence/grants.repository.js';
import { endTokens } from '../persistence/personal-token.repository.js';
import { passwordRepository } from '../persistence/password.repository.js';
import { hashPassword } from './passwords.js';
import { SignInPolicyService } from './sign-in-policy.service.js';

/** A person without the password. */
export interface PersonRow {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  readonly email: string | null;
  readonly administrator: Administrator | null;
  readonly memberships: readonly Membership[];
  readonly isActive: boolean;
  /** Who the person is at the identity provider. */
  readonly externalId: string | null;
  readonly hasSecondFactor: boolean;
  readonly version: number;
}

/** A role to be given: in a unit of a plan; without a unit, in the district itself. */
export interface WantedMembership {
  readonly plan: string;
  readonly role: UnitRole;
  readonly unit: string | null;
}

export interface NewPerson {
  readonly username: string;
  readonly name: string;
  readonly email: string | null;
  readonly administrator: Administrator | null;
  readonly memberships: readonly WantedMembership[];
  readonly externalId?: string | null;
  readonly password: string;
}

export interface PersonChange {
  readonly name?: string;
  readonly email?: string | null;
  readonly administrator?: Administrator | null;
  readonly memberships?: readonly WantedMembership[];
  readonly isActive?: boolean;
  readonly externalId?: string | null;
  readonly password?: string;
}

type PersonFacts = Omit<PersonRow, 'memberships'>;

const columns = `id, username, name, email, administrator, is_active AS "isActive",
  external_id AS "externalId", version, EXISTS (SELECT FROM second_factor f
    WHERE f.person_id = person.id AND f.sealed_secret IS NOT NULL) AS "hasSecondFactor"`;
const MOST_PEOPLE = 1_000;

/** The people who may sign in. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly policies: SignInPolicyService,
  ) {}

  async list(): Promise<PersonRow[]> {
    const rows = await this.database.query<PersonFacts>(
      `SELECT ${columns} FROM person WHERE erased_at IS NULL ORDER BY username LIMIT ${String(MOST_PEOPLE)}`,
    );
    return withMemberships(this.database, rows);
  }

  /** @throws PersonNotFoundError */
  async find(id: number): Promise<PersonRow> {
    return findPerson(this.database, id);
  }

  /** @throws InvalidInputError for a weak password or roles that exclude each other, UsernameTakenError */
  async create(command: Command, person: NewPerson): Promise<{ id: number }> {
    const { profile } = await this.policies.current();
    const fault = checkPassword(person.password, person, profile);
    if (fault) throw new InvalidInputError([fault]);
    const passwordHash = await hashPassword(person.password);
    return this.transactions.run(command, INSTALLATION, async (tx) => {
      const id = await insertPerson(tx, person, passwordHash);
      await tx.query('UPDATE person SET is_password_given = true WHERE id = $1', [id]);
      return { id };
    });
  }

  /**
   * Changes a person; memberships are replaced as a whole. A new password or losing access ends their
   * sessions and tokens.
   *
   * @throws PersonNotFoundError, PersonStaleError, LastAdministratorError, InvalidInputError
   */
  async update(
    command: Command,
    id: number,
    seenVersion: number,
    change: PersonChange,
  ): Promise<{ id: number }> {
    const known = await this.find(id);
    const { profile } = await this.policies.current();
    const fault =
      change.password === undefined
        ? null
        : checkPassword(change.password, { ...known, name: change.name ?? known.name }, profile);
    if (fault) throw new InvalidInputError([fault]);
    const passwordHash = change.password === undefined ? null : await hashPassword(change.password);
    return this.transactions.run(command, INSTALLATION, async (tx) => {
      await tx.query('SELECT FROM person WHERE id = $1 FOR UPDATE', [id]);
      const before = await findPerson(tx, id);
      if (before.version !== seenVersion) throw new PersonStaleError();
      const { password: _secret, memberships: wanted = before.memberships, ...facts } = change;
      const memberships = await resolveDuties(tx, {
        administrator:
          facts.administrator === undefined ? before.administrator : facts.administrator,
        memberships: wanted,
      });
      const after = { ...before, ...stated(facts), memberships };
      await tx
        .query(
          `UPDATE person SET name = $2, email = $3, administrator = $4, is_active = $5,
             external_id = $6, version = version + 1
           WHERE id = $1`,
          [id, after.name, after.email, after.administrator, after.isActive, after.externalId],
        )
        .catch(refuseTakenExternalId);
      if (passwordHash !== null)
        await passwordRepository.keep(tx, id, passwordHash, id !== command.actor.id);
      await grantsRepository.replace(tx, id, memberships);
      if (keepsPeople(before) && !keepsPeople(after)) await holdAdministrator(tx, id);
      if (passwordHash !== null || !after.isActive) {
        await tx.query(
          'UPDATE person_session SET revoked_at = now() WHERE person_id = $1 AND revoked_at IS NULL',
          [id],
        );
        await endTokens(tx, id);
      }
      await recordAudit(tx, {
        action: 'person.update',
        objectType: 'person',
        objectKey: before.username,
        before,
        after: {
          ...after,
          memberships: memberships.map(told),
          passwordChanged: passwordHash !== null,
        },
      });
      return { id };
    });
  }
}

async function withMemberships(
  db: Queryable,
  people: readonly PersonFacts[],
): Promise<PersonRow[]> {
  const held = await grantsRepository.ofPeople(
    db,
    people.map(({ id }) => id),
  );
  const byPerson = new Map<number, Membership[]>(people.map(({ id }) => [id, []]));
  for (const { personId, ...membership } of held) byPerson.get(personId)?.push(membership);
  return people.map((person) => ({ ...person, memberships: byPerson.get(person.id) ?? [] }));
}

/** @throws PersonNotFoundError */
export async function findPerson(db: Queryable, id: number): Promise<PersonRow> {
  const rows = await db.query<PersonFacts>(
    `SELECT ${columns} FROM person WHERE id = $1 AND erased_at IS NULL`,
    [id],
  );
  const [person] = await withMemberships(db, rows);
  if (!person) throw new PersonNotFoundError(String(id));
  return person;
}

function refuseTakenExternalId(error: unknown): never {
  const { constraint } = error as { constraint?: string };
  if (constraint === 'person_external_id_key') throw new ExternalIdTakenError();
  throw error;
}

/** Adds a person in an open transaction. @throws UsernameTakenError, InvalidInputError */
export async function insertPerson(
  tx: Tx,
  person: NewPerson,
  passwordHash: string,
): Promise<number> {
  const memberships = await resolveDuties(tx, person);
  const { username, name, email, administrator, externalId = null } = person;
  const [row] = await tx
    .query<{ id: number }>(
      `INSERT INTO person (username, name, email, administrator, external_id, password_hash)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (username) DO NOTHING RETURNING id`,
      [username, name, email, administrator, externalId, passwordHash],
    )
    .catch(refuseTakenExternalId);
  if (!row) throw new UsernameTakenError(person.username);
  await grantsRepository.replace(tx, row.id, memberships);
  const { password: _secret, ...after } = person;
  await recordAudit(tx, {
    action: 'person.create',
    objectType: 'person',
    objectKey: person.username,
    after: { ...after, memberships: memberships.map(told) },
  });
  return row.id;
}

/** Finds the plans and units meant. @throws InvalidInputError naming every unknown one and every conflict */
async function resolveDuties(
  tx: Tx,
  duties: {
    readonly administrator: Administrator | null;
    readonly memberships: readonly WantedMembership[];
  },
): Promise<KnownMembership[]> {
  const faults: ProblemItem[] = checkDuties(duties);
  const known = await grantsRepository.known(tx, duties.memberships);
  const found = duties.memberships.flatMap(({ plan, role, unit }, index): KnownMembership[] => {
    const { planId = null, unit: code = null } = known[index] ?? {};
    const pointer = `/memberships/${String(index)}`;
    if (planId === null)
      faults.push({ pointer: `${pointer}/plan`, code: 'plan.not-found', params: { plan } });
    else if (code === null)
      faults.push({
        pointer: `${pointer}/unit`,
        code: 'plan.unit-not-found',
        params: { unit: unit ?? '' },
      });
    else return [{ planId, plan, role, unit: code }];
    return [];
  });
  if (faults.length > 0) throw new InvalidInputError(faults);
  return found;
}

const told = ({ plan, role, unit }: Membership): Membership => ({ plan, role, unit });

export const keepsPeople = (person: Pick<PersonRow, 'isActive' | 'administrator'>): boolean =>
  person.isActive && person.administrator === 'security';

/** Locks the other security administrators: two who remove each other at once must not both succeed. */
export async function holdAdministrator(tx: Tx, leavingId: number): Promise<void> {
  const left = await tx.query(
    `SELECT id FROM person WHERE is_active AND administrator = 'security' AND id <> $1
     ORDER BY id FOR UPDATE`,
    [leavingId],
  );
  if (left.length === 0) throw new LastAdministratorError();
}
