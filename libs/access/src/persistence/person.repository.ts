import type { Queryable, Tx } from '#libs/platform';
import { ExternalIdTakenError, PersonNotFoundError, UsernameTakenError } from '../access.errors.js';
import type { Administrator } from '../domain/policy.js';
import { grantsRepository, type Membership } from './grants.repository.js';
import { endTokens } from './personal-token.repository.js';

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
    await tx.query('SELECT FROM person WHERE id = $1 FOR UPDATE', [id]);
    return personRepository.find(tx, id);
  },

  /** @throws UsernameTakenError, ExternalIdTakenError */
  async insert(
    tx: Tx,
    person: Pick<PersonRow, 'username' | 'name' | 'email' | 'administrator' | 'externalId'>,
    passwordHash: string,
  ): Promise<number> {
    const { username, name, email, administrator, externalId } = person;
    const [row] = await tx
      .query<{ id: number }>(
        `INSERT INTO person (username, name, email, administrator, external_id, password_hash)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (username) DO NOTHING RETURNING id`,
        [username, name, email, administrator, externalId, passwordHash],
      )
      .catch(refuseTakenExternalId);
    if (!row) throw new UsernameTakenError(username);
    return row.id;
  },

  /** @throws ExternalIdTakenError */
  async update(tx: Tx, person: PersonFacts): Promise<void> {
    await tx
      .query(
        `UPDATE person SET name = $2, email = $3, administrator = $4, is_active = $5,
           external_id = $6, version = version + 1
         WHERE id = $1`,
        [
          person.id,
          person.name,
          person.email,
          person.administrator,
          person.isActive,
          person.externalId,
        ],
      )
      .catch(refuseTakenExternalId);
  },

  /** Ends all sessions and tokens of a person. */
  async signOut(tx: Tx, id: number): Promise<void> {
    await tx.query(
      'UPDATE person_session SET revoked_at = now() WHERE person_id = $1 AND revoked_at IS NULL',
      [id],
    );
    await endTokens(tx, id);
  },

  /** Locks the security administrators but one, and tells whether there is any. */
  async lockOtherAdministrators(tx: Tx, exceptId: number): Promise<boolean> {
    const others = await tx.query(
      `SELECT id FROM person WHERE is_active AND administrator = 'security' AND id <> $1
       ORDER BY id FOR UPDATE`,
      [exceptId],
    );
    return others.length > 0;
  },

  /** Takes everything of the person out of the database, but for what they did in office. */
  async erase(tx: Tx, id: number): Promise<void> {
    for (const table of [
      'membership',
      'person_session',
      'second_factor',
      'personal_token',
      'idempotency_key',
    ])
      await tx.query(`DELETE FROM ${table} WHERE person_id = $1`, [id]);
    await tx.query(
      `UPDATE digest_delivery SET email = '', person_name = '',
         state = CASE state WHEN 'sent' THEN 'sent' ELSE 'failed' END
       WHERE person_id = $1`,
      [id],
    );
    await tx.query(
      `UPDATE person SET username = format('#erased-%s', id), name = format('已注销 %s', id), email = NULL,
         administrator = NULL, external_id = NULL, password_hash = '', former_password_hashes = '{}',
         is_active = false, erased_at = now(), version = version + 1
       WHERE id = $1`,
      [id],
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

function refuseTakenExternalId(error: unknown): never {
  const { constraint } = error as { constraint?: string };
  if (constraint === 'person_external_id_key') throw new ExternalIdTakenError();
  throw error;
}
