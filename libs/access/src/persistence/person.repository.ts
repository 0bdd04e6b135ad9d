import { IsNull, Not } from 'typeorm';
import { IdempotencyKeyEntity, type Queryable, type Tx } from '#libs/platform';
import { ExternalIdTakenError, PersonNotFoundError, UsernameTakenError } from '../access.errors.js';
import type { Administrator } from '../domain/policy.js';
import { grantsRepository, type Membership } from './grants.repository.js';
import { MembershipEntity } from './membership.entity.js';
import { PersonEntity } from './person.entity.js';
import { endTokens } from './personal-token.repository.js';
import { SecondFactorEntity } from './second-factor.entities.js';
import { PersonalTokenEntity, PersonSessionEntity } from './session.entities.js';

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

type PersonFacts = Omit<PersonRow, 'memberships'>;

const columns = `id, username, name, email, administrator, is_active AS "isActive",
  external_id AS "externalId", version, EXISTS (SELECT FROM second_factor f
    WHERE f.person_id = person.id AND f.sealed_secret IS NOT NULL) AS "hasSecondFactor"`;
const MOST_PEOPLE = 1_000;

/** People whose accounts were not deleted. */
export const personRepository = {
  async list(db: Queryable): Promise<PersonRow[]> {
    const rows = await db.query<PersonFacts>(
      `SELECT ${columns} FROM person WHERE erased_at IS NULL ORDER BY username LIMIT ${String(MOST_PEOPLE)}`,
    );
    return withMemberships(db, rows);
  },

  /** @throws PersonNotFoundError */
  async find(db: Queryable, id: number): Promise<PersonRow> {
    const rows = await db.query<PersonFacts>(
      `SELECT ${columns} FROM person WHERE id = $1 AND erased_at IS NULL`,
      [id],
    );
    const [person] = await withMemberships(db, rows);
    if (!person) throw new PersonNotFoundError(String(id));
    return person;
  },

  /** Reads a person and keeps others from changing them until the transaction ends. @throws PersonNotFoundError */
  async lock(tx: Tx, id: number): Promise<PersonRow> {
    await tx.manager.findOne(PersonEntity, {
      select: { id: true },
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    return personRepository.find(tx, id);
  },

  /** @throws UsernameTakenError, ExternalIdTakenError */
  async insert(
    tx: Tx,
    person: Pick<PersonRow, 'username' | 'name' | 'email' | 'administrator' | 'externalId'>,
    passwordHash: string,
  ): Promise<number> {
    const { username, name, email, administrator, externalId } = person;
    const row = { username, name, email, administrator, externalId, passwordHash };
    const { identifiers } = await tx.manager
      .insert(PersonEntity, row)
      .catch((error: unknown) => refuseTaken(error, username));
    return (identifiers[0] as Pick<PersonEntity, 'id'>).id;
  },

  /** @throws ExternalIdTakenError */
  async update(tx: Tx, person: PersonFacts): Promise<void> {
    const { id, username, name, email, administrator, isActive, externalId } = person;
    const facts = { name, email, administrator, isActive, externalId };
    await tx.manager
      .update(PersonEntity, { id }, { ...facts, version: () => 'version + 1' })
      .catch((error: unknown) => refuseTaken(error, username));
  },

  /** Ends all sessions and tokens of a person. */
  async signOut(tx: Tx, id: number): Promise<void> {
    await tx.manager.update(
      PersonSessionEntity,
      { personId: id, revokedAt: IsNull() },
      { revokedAt: () => 'now()' },
    );
    await endTokens(tx, id);
  },

  /** Locks the security administrators but one, and tells whether there is any. */
  async lockOtherAdministrators(tx: Tx, exceptId: number): Promise<boolean> {
    const others = await tx.manager.find(PersonEntity, {
      select: { id: true },
      where: { isActive: true, administrator: 'security', id: Not(exceptId) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    return others.length > 0;
  },

  /** Takes everything of the person out of the database, but for what they did in office. */
  async erase(tx: Tx, id: number): Promise<void> {
    for (const entity of [
      MembershipEntity,
      PersonSessionEntity,
      SecondFactorEntity,
      PersonalTokenEntity,
      IdempotencyKeyEntity,
    ])
      await tx.manager.delete(entity, { personId: id });
    // Digests come after people: here their table has no entity.
    await tx.query(
      `UPDATE digest_delivery SET email = '', person_name = '',
         state = CASE state WHEN 'sent' THEN 'sent' ELSE 'failed' END
       WHERE person_id = $1`,
      [id],
    );
    await tx.manager.update(
      PersonEntity,
      { id },
      {
        username: `#erased-${String(id)}`,
        name: `已注销 ${String(id)}`,
        email: null,
        administrator: null,
        externalId: null,
        passwordHash: '',
        formerPasswordHashes: [],
        isActive: false,
        erasedAt: () => 'now()',
        version: () => 'version + 1',
      },
    );
  },
};

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

function refuseTaken(error: unknown, username: string): never {
  const { constraint } = error as { constraint?: string };
  if (constraint === 'person_username_key') throw new UsernameTakenError(username);
  if (constraint === 'person_external_id_key') throw new ExternalIdTakenError();
  throw error;
}
