export { NotAllowedError, NotSignedInError } from './access.errors.js';
export { AccessModule } from './access.module.js';
export { AccountsService } from './application/accounts.service.js';
export { FirstPeopleService } from './application/first-people.service.js';
export { PeopleService, type PersonRow } from './application/people.service.js';
export { SignInService, type SessionRow, type SignedIn } from './application/sign-in.service.js';
export {
  administrators,
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
export {
  knowsPlan,
  onlyUnits,
  plansOf,
  scopeIn,
  wholePlan,
  type Grants,
  type Scope,
} from './domain/scope.js';
