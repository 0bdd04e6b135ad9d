import { Inject, Injectable } from '@nestjs/common';
import { IsNull, Not, Raw, type FindOperator } from 'typeorm';
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
import { PersonEntity } from '../persistence/person.entity.js';
import { personRepository } from '../persistence/person.repository.js';
import { RecoveryCodeEntity, SecondFactorEntity } from '../persistence/second-factor.entities.js';
import { PersonSessionEntity } from '../persistence/session.entities.js';
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

/** An instant of the last minutes, by the database's clock. */
const withinMinutes = (minutes: number): FindOperator<Date> =>
  Raw((column) => `${column} > now() - make_interval(mins => :minutes)`, {
    minutes,
  }) as FindOperator<Date>;

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
      tx.manager.upsert(
        SecondFactorEntity,
        {
          personId: who.id,
          sealedOffer: this.secrets.seal(purposeOf(who.id), secret),
          offeredAt: () => 'now()',
        },
        ['personId'],
      );
    const { confirmedAt } = await this.state(who);
    if (confirmedAt === null)
      await this.run(command, async (tx) => {
        const fresh = await tx.manager.findOne(PersonSessionEntity, {
          where: {
            id: who.sessionId,
            createdAt: withinMinutes(FRESH_MINUTES),
            revokedAt: IsNull(),
          },
          lock: { mode: 'pessimistic_write' },
        });
        if (!fresh) throw new SignInAgainError();
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
      const offer = await tx.manager.findOne(SecondFactorEntity, {
        where: { personId: who.id, offeredAt: withinMinutes(OFFER_MINUTES) },
        lock: { mode: 'pessimistic_write' },
      });
      if (!offer?.sealedOffer) throw new SecondFactorNotOfferedError();
      const { sealedOffer } = offer;
      const secret = this.open(who.id, sealedOffer);
      const step = totpStepOf(code, { secret, lastTimeStep: 0, now: this.clock.now() });
      if (step === null) return this.refuse(tx, who);
      await tx.manager.update(
        SecondFactorEntity,
        { personId: who.id },
        {
          sealedSecret: sealedOffer,
          confirmedAt: () => 'now()',
          lastTimeStep: step,
          sealedOffer: null,
          offeredAt: null,
        },
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
      await tx.manager.delete(SecondFactorEntity, { personId: who.id });
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
      const person = await tx.manager.findOneBy(PersonEntity, { id: personId });
      if (!person) throw new PersonNotFoundError(String(personId));
      const { affected } = await tx.manager.delete(SecondFactorEntity, {
        personId,
        sealedSecret: Not(IsNull()),
      });
      if (affected === 0) throw new SecondFactorMissingError();
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
    const factor = await tx.manager.findOne(SecondFactorEntity, {
      where: { personId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!factor?.sealedSecret) throw new SecondFactorMissingError();
    const hash = recoveryCodeHash(code);
    if (hash !== null) {
      const { affected } = await tx.manager.update(
        RecoveryCodeEntity,
        { personId, codeHash: hash, usedAt: IsNull() },
        { usedAt: () => 'now()' },
      );
      return affected === 1 ? 'recovery-code' : null;
    }
    const step = totpStepOf(code.replace(/\s/g, ''), {
      secret: this.open(personId, factor.sealedSecret),
      lastTimeStep: factor.lastTimeStep,
      now: this.clock.now(),
    });
    if (step === null) return null;
    await tx.manager.update(SecondFactorEntity, { personId }, { lastTimeStep: step });
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
    await tx.manager.delete(RecoveryCodeEntity, { personId });
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
