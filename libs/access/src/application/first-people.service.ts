import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { recordAudit } from '#libs/audit';
import { Database, INSTALLATION, systemActor, Transactions, type Command } from '#libs/platform';
import { unitRoles, type Role } from '../domain/policy.js';
import { grantsRepository } from '../persistence/grants.repository.js';
import { passwordRepository } from '../persistence/password.repository.js';
import { hashPassword, isPasswordRight } from './passwords.js';
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
   * Makes the first administrator, `admin`, where nobody is there yet: the security administrator, who
   * makes all other people, the two other administrators among them.
   *
   * @param password the operator's, or null to have one made
   * @returns the password when one was made, to be shown once; else null
   */
  async ensureAdministrator(password: string | null): Promise<string | null> {
    const [row] = await this.database.query<{ there: boolean }>(
      "SELECT EXISTS (SELECT FROM person WHERE username = 'admin') AS there",
    );
    if (row?.there) return null;
    const made = password ?? randomBytes(12).toString('base64url');
    await this.insert('admin', '安全管理员', 'security', made);
    return password === null ? made : null;
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
      await tx.query(
        'UPDATE person_session SET revoked_at = now() WHERE person_id = $1 AND revoked_at IS NULL',
        [id],
      );
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
    for (const { planId, unit } of missing)
      await this.database.query(
        `INSERT INTO membership (plan_id, person_id, role, unit_code) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING`,
        [planId, personId, role, unit],
      );
  }
}

function isUnitRole(role: Role): role is (typeof unitRoles)[number] {
  return unitRoles.some((other) => other === role);
}
