import { Body, Controller, Delete, Get, Inject, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { BearersService, SecondFactorService, SignInAttempts, type SignedIn } from '#libs/access';
import { CONFIG, type Command, type Config } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { Answers } from '../http/contract/answers.js';
import { CurrentCommand, CurrentUser } from '../http/current-command.js';
import { setSessionCookie } from '../http/session-cookie.js';
import { SessionMemory } from '../http/session-memory.js';
import { CodeRequest, OptionalCodeRequest } from './second-factor.dto.js';
import {
  EnrolledSession,
  OpenedSession,
  RecoveryCodes,
  SecondFactor,
  SecondFactorOffer,
  toUser,
} from './session.responses.js';

@ApiTags('session')
@Controller('api/v1/session')
export class SecondFactorController {
  constructor(
    private readonly secondFactor: SecondFactorService,
    private readonly bearers: BearersService,
    private readonly sessions: SessionMemory,
    private readonly attempts: SignInAttempts,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('code')
  @Allow('signed-in', ['second-factor-code'])
  @Answers(OpenedSession, 'Pass the second factor', {
    description: 'By a code of six digits or a recovery code; the session gets a new token.',
    refuses: {
      404: ['access.second-factor-missing'],
      429: ['access.sign-in-slowed'],
      503: ['access.second-factor-unreadable', 'platform.secret-key-missing'],
    },
    faults: ['access.code-wrong'],
  })
  async pass(
    @CurrentCommand() command: Command,
    @CurrentUser() user: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() { code }: CodeRequest,
  ): Promise<OpenedSession> {
    const token = await this.trying(command, user, () =>
      this.secondFactor.pass(command, user, code),
    );
    return this.renew(reply, token);
  }

  @Get('second-factor')
  @Allow('signed-in', ['second-factor-enrolment'])
  @Answers(SecondFactor, 'Read whether one has a second factor')
  state(@CurrentUser() user: SignedIn): Promise<SecondFactor> {
    return this.secondFactor.state(user);
  }

  @Post('second-factor')
  @Allow('signed-in', ['second-factor-enrolment'])
  @Answers(SecondFactorOffer, 'Begin setting up a second factor', {
    description: 'Who has one already shows a code of it.',
    status: 200,
    refuses: {
      404: ['access.second-factor-missing'],
      429: ['access.sign-in-slowed'],
      503: ['access.second-factor-unreadable', 'platform.secret-key-missing'],
      409: ['access.sign-in-again'],
    },
    faults: ['access.code-wrong'],
  })
  offer(
    @CurrentCommand() command: Command,
    @CurrentUser() user: SignedIn,
    @Body() { code }: OptionalCodeRequest,
  ): Promise<SecondFactorOffer> {
    const offer = () => this.secondFactor.offer(command, user, code ?? null);
    return code === undefined ? offer() : this.trying(command, user, offer);
  }

  @Put('second-factor')
  @Allow('signed-in', ['second-factor-enrolment'])
  @Answers(EnrolledSession, 'Set it up with a first code', {
    description: 'Answers the recovery codes, once; the session gets a new token.',
    refuses: {
      404: ['access.second-factor-missing'],
      429: ['access.sign-in-slowed'],
      503: ['access.second-factor-unreadable', 'platform.secret-key-missing'],
      409: ['access.second-factor-not-offered'],
    },
    faults: ['access.code-wrong'],
  })
  async confirm(
    @CurrentCommand() command: Command,
    @CurrentUser() user: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() { code }: CodeRequest,
  ): Promise<EnrolledSession> {
    const { token, recoveryCodes } = await this.trying(command, user, () =>
      this.secondFactor.confirm(command, user, code),
    );
    return { ...(await this.renew(reply, token)), recoveryCodes };
  }

  @Delete('second-factor')
  @Allow('signed-in')
  @Answers(null, 'Turn the second factor off', {
    description: 'Where it is not obligatory.',
    refuses: {
      404: ['access.second-factor-missing'],
      429: ['access.sign-in-slowed'],
      503: ['access.second-factor-unreadable', 'platform.secret-key-missing'],
      409: ['access.second-factor-obligatory'],
    },
    faults: ['access.code-wrong'],
  })
  async remove(
    @CurrentCommand() command: Command,
    @CurrentUser() user: SignedIn,
    @Body() { code }: CodeRequest,
  ): Promise<void> {
    await this.trying(command, user, () => this.secondFactor.remove(command, user, code));
    this.sessions.forget();
  }

  @Post('second-factor/recovery-codes')
  @Allow('signed-in')
  @Answers(RecoveryCodes, 'Make new recovery codes', {
    description: 'Answers them, once. Those before are void.',
    refuses: {
      404: ['access.second-factor-missing'],
      429: ['access.sign-in-slowed'],
      503: ['access.second-factor-unreadable', 'platform.secret-key-missing'],
    },
    faults: ['access.code-wrong'],
  })
  async renewRecoveryCodes(
    @CurrentCommand() command: Command,
    @CurrentUser() user: SignedIn,
    @Body() { code }: CodeRequest,
  ): Promise<RecoveryCodes> {
    const recoveryCodes = await this.trying(command, user, () =>
      this.secondFactor.renewRecoveryCodes(command, user, code),
    );
    return { recoveryCodes };
  }

  /** Guessing codes is slowed as guessing passwords is. */
  private async trying<T>(command: Command, user: SignedIn, work: () => Promise<T>): Promise<T> {
    const attempt = await this.attempts.admit(command, `${user.username} code`);
    const done = await work();
    await attempt.succeed();
    return done;
  }

  private async renew(reply: FastifyReply, token: string): Promise<OpenedSession> {
    this.sessions.forget();
    const user = await this.bearers.resolve(token);
    setSessionCookie(reply, this.config, { token, expiresAt: user.expiresAt });
    return { token, user: toUser(user) };
  }
}
