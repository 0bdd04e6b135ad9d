import { Problem } from '#libs/kernel';
import type { Pending } from './domain/pending.js';

/** Wrong name or password; which of them is not told. */
export class SignInRefusedError extends Problem {
  constructor() {
    super('unauthenticated', 'access.sign-in-refused');
  }
}

/** No session, an expired or a revoked one. */
export class NotSignedInError extends Problem {
  constructor() {
    super('unauthenticated', 'access.not-signed-in');
  }
}

/** The person's roles do not allow this. */
export class NotAllowedError extends Problem {
  constructor(permission: string) {
    super('forbidden', 'access.not-allowed', { permission });
  }
}

/** The token does not carry this; its person may well be allowed to. */
export class TokenNotAllowedError extends Problem {
  constructor(permission: string) {
    super('forbidden', 'access.token-not-allowed', { permission });
  }
}

export class PersonNotFoundError extends Problem {
  constructor(id: string) {
    super('not-found', 'access.person-not-found', { person: id });
  }
}

export class UsernameTakenError extends Problem {
  constructor(username: string) {
    super('conflict', 'access.username-taken', { username }, [
      { pointer: '/username', code: 'access.username-taken', params: { username } },
    ]);
  }
}

export class PersonStaleError extends Problem {
  constructor() {
    super('stale', 'access.stale');
  }
}

export class SessionNotFoundError extends Problem {
  constructor() {
    super('not-found', 'access.session-not-found');
  }
}

/** The last active administrator may not be removed. */
export class LastAdministratorError extends Problem {
  constructor() {
    super('conflict', 'access.last-administrator');
  }
}

/** Too many failures: wait, even with the right secret. */
export class SignInSlowedError extends Problem {
  constructor(seconds: number) {
    super('limit', 'access.sign-in-slowed', { seconds, minutes: Math.ceil(seconds / 60) });
  }
}

/** Signed in, but something must be done before anything else is open. */
export class PendingError extends Problem {
  constructor(pending: Pending) {
    super('forbidden', `access.pending-${pending}`);
  }
}

export class SecondFactorMissingError extends Problem {
  constructor() {
    super('not-found', 'access.second-factor-missing');
  }
}

/** No enrolment was begun, or too long ago. */
export class SecondFactorNotOfferedError extends Problem {
  constructor() {
    super('conflict', 'access.second-factor-not-offered');
  }
}

export class SecondFactorObligatoryError extends Problem {
  constructor() {
    super('conflict', 'access.second-factor-obligatory');
  }
}

/** One's own second factor is taken away by a code of it, not by one's office. */
export class SecondFactorOwnError extends Problem {
  constructor() {
    super('forbidden', 'access.second-factor-own');
  }
}

/** The secret was sealed under another key of the installation. */
export class SecondFactorUnreadableError extends Problem {
  constructor() {
    super('unavailable', 'access.second-factor-unreadable');
  }
}

/** What follows is only for somebody who signed in just now. */
export class SignInAgainError extends Problem {
  constructor() {
    super('conflict', 'access.sign-in-again');
  }
}

export class ExternalIdTakenError extends Problem {
  constructor() {
    super('conflict', 'access.external-id-taken', {}, [
      { pointer: '/externalId', code: 'access.external-id-taken' },
    ]);
  }
}

/** A token for machines may not do this: it needs a person in a session. */
export class SessionNeededError extends Problem {
  constructor() {
    super('forbidden', 'access.session-needed');
  }
}

export class SignInPolicyStaleError extends Problem {
  constructor() {
    super('stale', 'access.policy-stale');
  }
}

export class TokenNotFoundError extends Problem {
  constructor() {
    super('not-found', 'access.token-not-found');
  }
}

/** The person has as many tokens as anybody may. */
export class TooManyTokensError extends Problem {
  constructor(most: number) {
    super('conflict', 'access.tokens-many', { most });
  }
}

/** Nobody changes their own roles. */
export class OwnRolesError extends Problem {
  constructor() {
    super('forbidden', 'access.own-roles');
  }
}
