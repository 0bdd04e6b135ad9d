import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '#libs/audit';
import { InvalidInputError, type Clock } from '#libs/kernel';
import {
  Database,
  INSTALLATION,
  Secrets,
  Transactions,
  type Command,
  type Tx,
  WALL_CLOCK,
} from '#libs/platform';
import {
  PersonNotFoundError,
  SecondFactorMissingError,
  SecondFactorNotOfferedError,
  SecondFactorObligatoryError,
  SecondFactorOwnError,
  SecondFactorUnreadableError,
  SignInAgainError,
} from '../access.errors.js';
import { isObligatory } from '../domain/pending.js';
import { makeRecoveryCode, RECOVERY_CODES, recoveryCodeHash } from '../domain/recovery-code.js';
import { makeTotpSecret, totpStepOf, totpUri } from '../domain/totp.js';
import { personRepository } from '../persistence/person.repository.js';
import { rotateSession } from './session-token.js';
import type { SignedIn } from './signed-in.js';

/** A person's second factor as its owner sees it: never the secret. */
export interface SecondFactorState {
  /** Since when there is one; null: none. */
  readonly confirmedAt: Date | null;
  readonly isObligatory: boolean;
  readonly recoveryCodesLeft: number;
}

/** What an authenticator app is given; told while enrolling and never again. */
export interface SecondFactorOffer {
  /** Base32. */
  readonly secret: string;
  /** otpauth://totp/… */
  readonly uri: string;
}

type Who = Pick<SignedIn, 'id' | 'username' | 'roles' | 'sessionId'>;

const OFFER_MINUTES = 15;
const FRESH_MINUTES = 15;

/** A secret is sealed for its person alone: in another's row it does not open. */
const purposeOf = (personId: number): string => `totp ${String(personId)}`;

/** The TOTP second factor: enrolling, passing it, and the recovery codes for a lost phone. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly secrets: Secrets,
    @Inject(WALL_CLOCK) private readonly clock: Clock,
  ) {}

  async state(who: Pick<SignedIn, 'id' | 'roles'>): Promise<SecondFactorState> {
    const [row] = await this.database.query<
      Omit<SecondFactorState, 'isObligatory'> & { secondFactorFor: string[] }
    >(
      `SELECT f.confirmed_at AS "confirmedAt",
         (SELECT second_factor_for FROM sign_in_policy) AS "secondFactorFor",
         (SELECT count(*)::integer FROM recovery_code c
          WHERE c.person_id = p.id AND c.used_at IS NULL) AS "recoveryCodesLeft"
       FROM person p LEFT JOIN second_factor f ON f.person_id = p.id WHERE p.id = $1`,
      [who.id],
    );
    if (!row) throw new PersonNotFoundError(String(who.id));
    const { secondFactorFor, ...state } = row;
    return { ...state, isObligatory: isObligatory(who.roles, secondFactorFor) };
  }

  /**
   * Begins enrolling. Who has a second factor already, for another phone say, shows a code of it; who has
   * none has signed in just now: a page left open must not become somebody else's for good. Source: OWASP
   * ASVS 5.0, 7.5.1.
   *
   * @throws InvalidInputError `access.code-wrong`, SignInAgainError, SecretKeyMissingError
   */
  async offer(command: Command, who: Who, code: string | null): Promise<SecondFactorOffer> {
    const secret = makeTotpSecret();
    const keep = (tx: Tx): Promise<unknown> =>
      tx.query(
        `INSERT INTO second_factor (person_id, sealed_offer, offered_at) VALUES ($1, $2, now())
         ON CONFLICT (person_id) DO UPDATE
         SET sealed_offer = excluded.sealed_offer, offered_at = excluded.offered_at`,
        [who.id, this.secrets.seal(purposeOf(who.id), secret)],
      );
    const { confirmedAt } = await this.state(who);
    if (confirmedAt === null)
      await this.run(command, async (tx) => {
        const fresh = await tx.query(
          `SELECT id FROM person_session
           WHERE id = $1 AND created_at > now() - make_interval(mins => $2) AND revoked_at IS NULL FOR UPDATE`,
          [who.sessionId, FRESH_MINUTES],
        );
        if (fresh.length === 0) throw new SignInAgainError();
        await keep(tx);
      });
    else await this.withCode(command, who, code ?? '', keep);
    return { secret, uri: totpUri(who.username, secret) };
  }

  /**
   * Ends enrolling with a first code from the new app. The session counts as passed and gets a new token.
   *
   * @returns the token and the recovery codes, told this once
   * @throws SecondFactorNotOfferedError, InvalidInputError `access.code-wrong`
   */
  async confirm(
    command: Command,
    who: Who,
    code: string,
  ): Promise<{ token: string; recoveryCodes: string[] }> {
    const confirmed = await this.run(command, async (tx) => {
      const [offer] = await tx.query<{ sealed: string }>(
        `SELECT sealed_offer AS sealed FROM second_factor
         WHERE person_id = $1 AND offered_at > now() - make_interval(mins => $2) FOR UPDATE`,
        [who.id, OFFER_MINUTES],
      );
      if (!offer) throw new SecondFactorNotOfferedError();
      const secret = this.open(who.id, offer.sealed);
      const step = totpStepOf(code, { secret, lastTimeStep: 0, now: this.clock.now() });
      if (step === null) return this.refuse(tx, who);
      await tx.query(
        `UPDATE second_factor SET sealed_secret = sealed_offer, confirmed_at = now(),
           last_time_step = $2, sealed_offer = NULL, offered_at = NULL WHERE person_id = $1`,
        [who.id, step],
      );
      await recordAudit(tx, {
        action: 'second-factor.enrol',
        objectType: 'person',
        objectKey: who.username,
      });
      return {
        recoveryCodes: await this.makeRecoveryCodes(tx, who.id),
        token: await rotateSession(tx, who.sessionId),
      };
    });
    return acceptedOf(confirmed);
  }

  /**
   * Passes the second factor of a session with a code from the app or a recovery code.
   *
   * @returns the session's new token; the old one is dead
   * @throws InvalidInputError `access.code-wrong`, SecondFactorMissingError
   */
  pass(command: Command, who: Who, code: string): Promise<string> {
    return this.withCode(command, who, code, async (tx, by) => {
      await recordAudit(tx, {
        action: 'second-factor.pass',
        objectType: 'person',
        objectKey: who.username,
        after: { by },
      });
      return rotateSession(tx, who.sessionId);
    });
  }

  /** Turns it off. @throws SecondFactorObligatoryError, InvalidInputError, SecondFactorMissingError */
  async remove(command: Command, who: Who, code: string): Promise<void> {
    if ((await this.state(who)).isObligatory) throw new SecondFactorObligatoryError();
    await this.withCode(command, who, code, async (tx) => {
      await tx.query('DELETE FROM second_factor WHERE person_id = $1', [who.id]);
      await recordAudit(tx, {
        action: 'second-factor.remove',
        objectType: 'person',
        objectKey: who.username,
      });
    });
  }

  /** Makes new recovery codes; those before are void. @throws InvalidInputError, SecondFactorMissingError */
  renewRecoveryCodes(command: Command, who: Who, code: string): Promise<string[]> {
    return this.withCode(command, who, code, async (tx) => {
      await recordAudit(tx, {
        action: 'second-factor.renew-codes',
        objectType: 'person',
        objectKey: who.username,
      });
      return this.makeRecoveryCodes(tx, who.id);
    });
  }

  /**
   * Takes another person's second factor away, for somebody who lost phone and codes, and ends their
   * sessions and tokens.
   *
   * @throws SecondFactorOwnError, PersonNotFoundError, SecondFactorMissingError
   */
  async reset(command: Command, personId: number): Promise<void> {
    if (personId === command.actor.id) throw new SecondFactorOwnError();
    await this.run(command, async (tx) => {
      const [person] = await tx.query<{ username: string }>(
        'SELECT username FROM person WHERE id = $1',
        [personId],
      );
      if (!person) throw new PersonNotFoundError(String(personId));
      const gone = await tx.query(
        'DELETE FROM second_factor WHERE person_id = $1 AND sealed_secret IS NOT NULL RETURNING person_id',
        [personId],
      );
      if (gone.length === 0) throw new SecondFactorMissingError();
      await personRepository.signOut(tx, personId);
      await recordAudit(tx, {
        action: 'second-factor.reset',
        objectType: 'person',
        objectKey: person.username,
      });
    });
  }

  /** Work that answers secrets must not be kept for repetition: the idempotency key is left aside. */
  private run<T>(command: Command, work: (tx: Tx) => Promise<T>): Promise<T> {
    const { idempotency: _key, ...once } = command;
    return this.transactions.run(once, INSTALLATION, work);
  }

  /** Does the work if the code is right, spending the code; a wrong one is recorded. */
  private async withCode<T>(
    command: Command,
    who: Who,
    code: string,
    work: (tx: Tx, by: 'app' | 'recovery-code') => Promise<T>,
  ): Promise<T> {
    const done = await this.run(command, async (tx) => {
      const by = await this.spend(tx, who.id, code);
      return by === null ? this.refuse(tx, who) : { result: await work(tx, by) };
    });
    return acceptedOf(done).result;
  }

  private async spend(
    tx: Tx,
    personId: number,
    code: string,
  ): Promise<'app' | 'recovery-code' | null> {
    const [factor] = await tx.query<{ sealed: string; lastTimeStep: number }>(
      `SELECT sealed_secret AS sealed, last_time_step AS "lastTimeStep" FROM second_factor
       WHERE person_id = $1 AND sealed_secret IS NOT NULL FOR UPDATE`,
      [personId],
    );
    if (!factor) throw new SecondFactorMissingError();
    const hash = recoveryCodeHash(code);
    if (hash !== null) {
      const used = await tx.query(
        `UPDATE recovery_code SET used_at = now()
         WHERE person_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING used_at`,
        [personId, hash],
      );
      return used.length === 1 ? 'recovery-code' : null;
    }
    const step = totpStepOf(code.replace(/\s/g, ''), {
      secret: this.open(personId, factor.sealed),
      lastTimeStep: factor.lastTimeStep,
      now: this.clock.now(),
    });
    if (step === null) return null;
    await tx.query('UPDATE second_factor SET last_time_step = $2 WHERE person_id = $1', [
      personId,
      step,
    ]);
    return 'app';
  }

  private open(personId: number, sealed: string): string {
    const secret = this.secrets.open(purposeOf(personId), sealed);
    if (secret === null) throw new SecondFactorUnreadableError();
    return secret;
  }

  private async refuse(tx: Tx, who: Who): Promise<null> {
    await recordAudit(tx, {
      action: 'second-factor.refuse',
      objectType: 'person',
      objectKey: who.username,
    });
    return null;
  }

  private async makeRecoveryCodes(tx: Tx, personId: number): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, makeRecoveryCode);
    await tx.query('DELETE FROM recovery_code WHERE person_id = $1', [personId]);
    await tx.query(
      'INSERT INTO recovery_code (person_id, code_hash) SELECT $1, unnest($2::bytea[])',
      [personId, codes.map(recoveryCodeHash)],
    );
    return codes;
  }
}

/** The refusal is thrown after its audit row is committed. */
function acceptedOf<T>(outcome: T | null): T {
  if (outcome === null)
    throw new InvalidInputError([{ pointer: '/code', code: 'access.code-wrong' }]);
  return outcome;
}
