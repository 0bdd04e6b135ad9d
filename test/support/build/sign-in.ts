import { randomBytes } from 'node:crypto';
import {
  BearersService,
  PeopleService,
  SignInAttempts,
  SignInPolicyService,
  SignInService,
} from '#libs/access';
import { Secrets } from '#libs/platform';
import type { TestDatabase } from '../test-database.js';

/** The services of sign-in on a test's database, wired as the application wires them. */
export function signInServices({ db, transactions }: TestDatabase) {
  const policies = new SignInPolicyService(db, transactions, new Secrets(randomBytes(32)));
  const attempts = new SignInAttempts(db, transactions, policies);
  const bearers = new BearersService(db);
  return {
    policies,
    bearers,
    attempts,
    signIn: new SignInService(db, transactions, attempts, policies, bearers),
    people: new PeopleService(db, transactions, policies),
  };
}
