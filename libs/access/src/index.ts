export {
  NotAllowedError,
  NotSignedInError,
  PendingError,
  SessionNeededError,
  SignInRefusedError,
  TokenNotAllowedError,
} from './access.errors.js';
export { AccessModule } from './access.module.js';
export { AccountsService, type AccountExport } from './application/accounts.service.js';
export { BearersService } from './application/bearers.service.js';
export { FirstPeopleService } from './application/first-people.service.js';
export {
  ATTEMPT_SECONDS,
  IdentityProvider,
  ProviderSignInError,
  type ProviderFailure,
} from './application/identity-provider.js';
export { PeopleService } from './application/people.service.js';
export { PersonalTokensService, type TokenRow } from './application/personal-tokens.service.js';
export {
  SecondFactorService,
  type SecondFactorState,
} from './application/second-factor.service.js';
export { SignInAttempts } from './application/sign-in-attempts.js';
export { SignInPolicyService, type SignInPolicyRow } from './application/sign-in-policy.service.js';
export { SignInService, type SessionRow } from './application/sign-in.service.js';
export type { SignedIn } from './application/signed-in.js';
export { placeWithin } from './domain/provider-claims.js';
export { pendings, type Pending } from './domain/pending.js';
export { MOST_TOKEN_DAYS, tokenScopes } from './domain/personal-token.js';
export {
  administrators,
  indivisible,
  permissions,
  policy,
  roles,
  unitRoles,
  type Administrator,
  type Permission,
  type Reach,
  type Role,
  type UnitRole,
} from './domain/policy.js';
export { profiles, type Profile } from './domain/sign-in-profile.js';
export {
  knowsPlan,
  onlyUnits,
  permissionsIn,
  plansOf,
  scopeIn,
  wholePlan,
  type Grants,
  type Scope,
} from './domain/scope.js';
export type { PersonRow } from './persistence/person.repository.js';
export { MembershipEntity } from './persistence/membership.entity.js';
export { PersonEntity } from './persistence/person.entity.js';
export { localWordRepository } from './persistence/local-word.repository.js';
export { LocalWordEntity } from './persistence/local-word.entity.js';
