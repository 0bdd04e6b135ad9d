import { Injectable } from '@nestjs/common';
import { recordAudit } from '#libs/audit';
import { InvalidInputError } from '#libs/kernel';
import {
  Database,
  INSTALLATION,
  SecretKeyMissingError,
  Secrets,
  Transactions,
  type Command,
  type Queryable,
} from '#libs/platform';
import { SignInPolicyStaleError } from '../access.errors.js';
import { SignInPolicyEntity } from '../persistence/sign-in.entities.js';
import { checkSignInPolicy, type SignInPolicy } from '../domain/sign-in-profile.js';

/** The policy as it is kept. */
export interface SignInPolicyRow extends SignInPolicy {
  readonly version: number;
}

async function read(db: Queryable, lock: '' | 'FOR UPDATE' = ''): Promise<SignInPolicyRow> {
  const [row] = await db.query<SignInPolicyRow>(
    `SELECT profile, second_factor_for AS "secondFactorFor", idle_minutes AS "idleMinutes",
       absolute_hours AS "absoluteHours", version FROM sign_in_policy ${lock}`,
  );
  if (!row) throw new Error('the sign-in policy is gone');
  return row;
}

/** How people sign in to this installation. */
@Injectable()
export class SignInPolicyService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly secrets: Secrets,
  ) {}

  current(): Promise<SignInPolicyRow> {
    return read(this.database);
  }

  /**
   * Sets the policy; it holds at once, for open sessions too. Leaving mlps3 forgets former passwords.
   *
   * @throws InvalidInputError for times outside the profile's limits, SignInPolicyStaleError,
   * SecretKeyMissingError where a second factor is asked for that could not be kept
   */
  async set(command: Command, seenVersion: number, policy: SignInPolicy): Promise<void> {
    const faults = checkSignInPolicy(policy);
    if (faults.length > 0) throw new InvalidInputError(faults);
    // Whoever had to enrol could not, the security administrator among them.
    if (policy.secondFactorFor.length > 0 && !this.secrets.isAvailable)
      throw new SecretKeyMissingError();
    await this.transactions.run(command, INSTALLATION, async (tx) => {
      const { version, ...before } = await read(tx, 'FOR UPDATE');
      if (version !== seenVersion) throw new SignInPolicyStaleError();
      const { profile, secondFactorFor, idleMinutes, absoluteHours } = policy;
      await tx.manager.update(
        SignInPolicyEntity,
        { isOnly: true },
        { profile, secondFactorFor, idleMinutes, absoluteHours, version: () => 'version + 1' },
      );
      if (profile === 'asvs')
        await tx.query(
          "UPDATE person SET former_password_hashes = '{}' WHERE former_password_hashes <> '{}'",
        );
      await recordAudit(tx, {
        action: 'sign-in-policy.set',
        objectType: 'sign-in-policy',
        objectKey: 'installation',
        before,
        after: policy,
      });
    });
  }
}
