export { NotAllowedError, NotSignedInError } from './access.errors.js';
export { AccessModule } from './access.module.js';
export { PeopleService, type PersonRow } from './application/people.service.js';
export { SignInService, type SessionRow, type SignedIn } from './application/sign-in.service.js';
export { roles, type Permission, type Role } from './domain/policy.js';
