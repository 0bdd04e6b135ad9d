import { Problem } from '#libs/kernel';

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
