import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { recordAudit } from '#libs/audit';
import { Database, INSTALLATION, systemActor, Transactions, type Command } from '#libs/platform';
import { unitRoles, type Role } from '../domain/policy.js';
import { grantsRepository } from '../persistence/grants.repository.js';
import { passwordRepository } from '../persistence/password.repository.js';
import { personRepository } from '../persistence/person.repository.js';
import { SecondFactorEntity } from '../persistence/second-factor.entities.js';
import { hashPassword, isPasswordRight } from './passwords.js';
import { resolveDuties } from './duties.js';
import { insertPerson } from './people.service.js';

const startCommand: Command = { actor: systemActor('start'), correlationId: 'start' };

/** The people for trying out: username, name, role in the district itself. */
const demoPeople: readonly (readonly [string, string, Role])[] = [
  ['office', '项目办（演示）', 'office'],
  ['finance', '财政（演示）', 'finance'],
  ['leader', '领导（演示）', 'leader'],
  ['observer', '人大监督（演示）', 'observer'],
  ['system', '系统管理员（演示）', 'system'],
  ['auditor', '审计管理员（演示）', 'audit'],
];

/** The people an installation begins with. */
@Injectable()
export class FirstPeopleService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Makes the first administrator, `admin`, where nobody was ever there: the security administrator, who
   * makes all other people, the two other administrators among them.
   *
   * @param password the operator's, or null to have one made
   * @returns the password when one was made, to be shown once; else null
   */
  async ensureAdministrator(password: string | null): Promise<string | null> {
    const [row] = await this.database.query<{ there: boolean }>(
      'SELECT EXISTS (SELECT FROM person) AS there',
    );
    if (row?.there) return null;
    const made = password ?? randomBytes(12).toString('base64url');
    await this.insert('admin', '安全管理员', 'security', made);
    return password === null ? made : null;
  }

  /**
   * Lets the operator in again where every security administrator is locked out: `admin` gets a new
   * password and is security administrator, without a second factor; sessions and tokens end.
   *
   * @returns the password, to be shown once
   * @throws InvalidInputError when `admin` has another role
   */
  async resetAdministrator(): Promise<string> {
    const password = randomBytes(12).toString('base64url');
    const [admin] = await this.database.query<{ id: number }>(
      "SELECT id FROM person WHERE username = 'admin'",
    );
    if (!admin) {
      await this.insert('admin', '安全管理员', 'security', password);
      return password;
    }
    const passwordHash = await hashPassword(password);
    await this.transactions.run(startCommand, INSTALLATION, async (tx) => {
      const before = await personRepository.lock(tx, admin.id);
      const after = { ...before, administrator: 'security', isActive: true } as const;
      await resolveDuties(tx, after);
      await personRepository.update(tx, after);
      await passwordRepository.keep(tx, admin.id, passwordHash, true);
      await tx.manager.delete(SecondFactorEntity, { personId: admin.id });
      await personRepository.signOut(tx, admin.id);
      await recordAudit(tx, {
        action: 'person.update',
        objectType: 'person',
        objectKey: 'admin',
        before,
        after: { ...after, hasSecondFactor: false, passwordChanged: true },
      });
    });
    return password;
  }

  /** Makes the people for trying out, or gives them this password, and their roles in every plan. */
  async ensureDemoPeople(password: string): Promise<void> {
    const known = await this.database.query<{ id: number; username: string; hash: string }>(
      'SELECT id, username, password_hash AS hash FROM person WHERE username = ANY($1)',
      [demoPeople.map(([username]) => username)],
    );
    for (const [username, name, role] of demoPeople) {
      const person = known.find((row) => row.username === username);
      const id = person?.id ?? (await this.insert(username, name, role, password));
      if (person && !(await isPasswordRight(password, person.hash)))
        await this.setPassword(person.id, username, password);
      await this.joinPlans(id, role);
    }
  }

  private async insert(
    username: string,
    name: string,
    role: Role,
    password: string,
  ): Promise<number> {
    const passwordHash = await hashPassword(password);
    return this.transactions.run(startCommand, INSTALLATION, (tx) =>
      insertPerson(
        tx,
        {
          username,
          name,
          email: role === 'leader' ? 'leader@example.invalid' : null,
          administrator: isUnitRole(role) ? null : role,
          memberships: [],
          password,
        },
        passwordHash,
      ),
    );
  }

  private async setPassword(id: number, username: string, password: string): Promise<void> {
    const passwordHash = await hashPassword(password);
    await this.transactions.run(startCommand, INSTALLATION, async (tx) => {
      await passwordRepository.keep(tx, id, passwordHash, false);
      await personRepository.signOut(tx, id);
      await recordAudit(tx, {
        action: 'person.change-password',
        objectType: 'person',
        objectKey: username,
      });
    });
  }

  private async joinPlans(personId: number, role: Role): Promise<void> {
    if (!isUnitRole(role)) return;
    const missing = await grantsRepository.plansWithout(this.database, personId);
    if (missing.length === 0) return;
    await this.transactions.run(startCommand, INSTALLATION, async (tx) => {
      const { username, memberships } = await personRepository.lock(tx, personId);
      for (const { planId, unit } of missing)
        await grantsRepository.add(tx, { planId, personId, role, unitCode: unit });
      await recordAudit(tx, {
        action: 'person.update',
        objectType: 'person',
        objectKey: username,
        before: { memberships },
        after: { memberships: (await personRepository.find(tx, personId)).memberships },
      });
    });
  }
}

function isUnitRole(role: Role): role is (typeof unitRoles)[number] {
  return unitRoles.some((other) => other === role);
}
