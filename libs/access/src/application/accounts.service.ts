import { Inject, Injectable } from '@nestjs/common';
import { AuditQueries, recordAudit } from '#libs/audit';
import type { Clock } from '#libs/kernel';
import { CLOCK, Database, INSTALLATION, Transactions, type Command } from '#libs/platform';
import { PersonStaleError } from '../access.errors.js';
import { personRepository, type PersonRow } from '../persistence/person.repository.js';
import { keepAdministrator } from './duties.js';

/** Everything kept about a person. */
export interface AccountExport {
  readonly exportedAt: Date;
  readonly person: PersonRow & { readonly createdAt: Date };
  readonly sessions: readonly Record<string, unknown>[];
  readonly tokens: readonly Record<string, unknown>[];
  readonly digests: readonly Record<string, unknown>[];
  readonly acts: Awaited<ReturnType<AuditQueries['acts']>>;
}

/** A person's right to what is kept about them, and to be forgotten. Source: 个人信息保护法 arts. 45, 47. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly audit: AuditQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * All that is kept about a person, in one document; the export is recorded. What the person did is told
   * to them alone: the audit log is the auditor's.
   *
   * @throws PersonNotFoundError
   */
  async export(command: Command, id: number): Promise<AccountExport> {
    const person = await personRepository.find(this.database, id);
    const [[made], sessions, tokens, digests, acts] = await Promise.all([
      this.database.query<{ createdAt: Date }>(
        'SELECT created_at AS "createdAt" FROM person WHERE id = $1',
        [id],
      ),
      this.database.query<Record<string, unknown>>(
        `SELECT created_at AS "createdAt", last_seen_at AS "lastSeenAt", user_agent AS "userAgent", address
         FROM person_session WHERE person_id = $1 ORDER BY created_at`,
        [id],
      ),
      this.database.query<Record<string, unknown>>(
        `SELECT name, scopes, created_at AS "createdAt", expires_at AS "expiresAt", last_used_at AS "lastUsedAt"
         FROM personal_token WHERE person_id = $1 ORDER BY created_at`,
        [id],
      ),
      this.database.query<Record<string, unknown>>(
        `SELECT p.code AS plan, d.digest_no AS no, d.email, d.state, d.sent_at AS "sentAt"
         FROM digest_delivery d JOIN plan p ON p.id = d.plan_id WHERE d.person_id = $1 ORDER BY d.id`,
        [id],
      ),
      command.actor.id === id ? this.audit.acts(id) : [],
    ]);
    await this.transactions.run(command, INSTALLATION, (tx) =>
      recordAudit(tx, {
        action: 'person.export',
        objectType: 'person',
        objectKey: person.username,
      }),
    );
    const createdAt = made?.createdAt ?? new Date(0);
    return {
      exportedAt: this.clock.now(),
      person: { ...person, createdAt },
      sessions,
      tokens,
      digests,
      acts,
    };
  }

  /**
   * Deletes an account: sign-in, roles, name and addresses go. What the person did in office stays, as the
   * law asks of accounts and logs: entries, reports and the audit log keep the name they were made under,
   * and the chain stays whole.
   *
   * @throws PersonNotFoundError, PersonStaleError, LastAdministratorError
   */
  async erase(command: Command, id: number, seenVersion: number): Promise<void> {
    await this.transactions.run(command, INSTALLATION, async (tx) => {
      const person = await personRepository.lock(tx, id);
      if (person.version !== seenVersion) throw new PersonStaleError();
      await keepAdministrator(tx, person, null);
      await personRepository.erase(tx, id);
      await recordAudit(tx, {
        action: 'person.erase',
        objectType: 'person',
        objectKey: person.username,
        before: { id },
      });
    });
  }
}
