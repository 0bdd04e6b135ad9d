import { Injectable } from '@nestjs/common';
import { recordAudit } from '#libs/audit';
import { InvalidInputError, stated } from '#libs/kernel';
import { Database, INSTALLATION, Transactions, type Command, type Tx } from '#libs/platform';
import { OwnRolesError, PersonStaleError } from '../access.errors.js';
import { checkPassword } from '../domain/password.js';
import type { Administrator } from '../domain/policy.js';
import { grantsRepository, type Membership } from '../persistence/grants.repository.js';
import { PersonEntity } from '../persistence/person.entity.js';
import { localWordRepository } from '../persistence/local-word.repository.js';
import { passwordRepository } from '../persistence/password.repository.js';
import { personRepository, type PersonRow } from '../persistence/person.repository.js';
import { keepAdministrator, resolveDuties, type WantedMembership } from './duties.js';
import { hashPassword } from './passwords.js';
import { SignInPolicyService } from './sign-in-policy.service.js';

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

/** The people who may sign in. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly policies: SignInPolicyService,
  ) {}

  private async check(
    password: string,
    person: { readonly username: string; readonly name: string },
  ): Promise<void> {
    const { profile } = await this.policies.current();
    const localWords = await localWordRepository.all(this.database);
    const fault = checkPassword(password, person, profile, localWords);
    if (fault) throw new InvalidInputError([fault]);
  }

  list(): Promise<PersonRow[]> {
    return personRepository.list(this.database);
  }

  /** @throws PersonNotFoundError */
  find(id: number): Promise<PersonRow> {
    return personRepository.find(this.database, id);
  }

  /** @throws InvalidInputError for a weak password or roles that exclude each other, UsernameTakenError */
  async create(command: Command, person: NewPerson): Promise<{ id: number }> {
    await this.check(person.password, person);
    const passwordHash = await hashPassword(person.password);
    return this.transactions.run(command, INSTALLATION, async (tx) => {
      const id = await insertPerson(tx, person, passwordHash);
      await tx.manager.update(PersonEntity, { id }, { isPasswordGiven: true });
      return { id };
    });
  }

  /**
   * Changes a person; memberships are replaced as a whole. A new password or losing access ends their
   * sessions and tokens.
   *
   * @throws PersonNotFoundError, PersonStaleError, OwnRolesError, LastAdministratorError, InvalidInputError
   */
  async update(
    command: Command,
    id: number,
    seenVersion: number,
    change: PersonChange,
  ): Promise<{ id: number }> {
    const known = await this.find(id);
    if (change.password !== undefined)
      await this.check(change.password, { ...known, name: change.name ?? known.name });
    const passwordHash = change.password === undefined ? null : await hashPassword(change.password);
    return this.transactions.run(command, INSTALLATION, async (tx) => {
      const before = await personRepository.lock(tx, id);
      if (before.version !== seenVersion) throw new PersonStaleError();
      const { password: _secret, memberships: wanted = before.memberships, ...facts } = change;
      const changed = { ...before, ...stated(facts) };
      const memberships = await resolveDuties(tx, { ...changed, memberships: wanted });
      const after = { ...changed, memberships: memberships.map(told) };
      await keepAdministrator(tx, before, after);
      if (id === command.actor.id && rolesOf(before) !== rolesOf(after)) throw new OwnRolesError();
      await personRepository.update(tx, after);
      if (passwordHash !== null)
        await passwordRepository.keep(tx, id, passwordHash, id !== command.actor.id);
      await grantsRepository.replace(tx, id, memberships);
      if (passwordHash !== null || !after.isActive) await personRepository.signOut(tx, id);
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
}

/** Adds a person in an open transaction. @throws UsernameTakenError, InvalidInputError */
export async function insertPerson(
  tx: Tx,
  { password: _secret, ...person }: NewPerson,
  passwordHash: string,
): Promise<number> {
  const memberships = await resolveDuties(tx, person);
  const { externalId = null, ...facts } = person;
  const id = await personRepository.insert(tx, { ...facts, externalId }, passwordHash);
  await grantsRepository.replace(tx, id, memberships);
  await recordAudit(tx, {
    action: 'person.create',
    objectType: 'person',
    objectKey: person.username,
    after: { ...person, memberships: memberships.map(told) },
  });
  return id;
}

const told = ({ plan, role, unit }: Membership): Membership => ({ plan, role, unit });

/** What somebody may do, as a text to compare. */
const rolesOf = ({ administrator, memberships }: PersonRow): string =>
  JSON.stringify([
    administrator,
    memberships.map(({ plan, role, unit }) => `${plan} ${role} ${unit}`).sort(),
  ]);
