import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { BearersService, SecondFactorService, SignInAttempts, type SignedIn } from '#libs/access';
import { CONFIG, type Command, type Config } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { CurrentCommand, CurrentUser } from '../http/current-command.js';
import { setSessionCookie } from '../http/session-cookie.js';
import { SessionMemory } from '../http/session-memory.js';
import { CodeRequest, OptionalCodeRequest } from './second-factor.dto.js';
import { toUser } from './session.responses.js';

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

  /** Passes the second factor by a code of six digits or a recovery code; the session gets a new token. */
  @Post('code')
  @HttpCode(200)
  @Allow('signed-in', ['second-factor-code'])
  async pass(
    @CurrentCommand() command: Command,
    @CurrentUser() user: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() { code }: CodeRequest,
  ) {
    const token = await this.trying(command, user, () =>
      this.secondFactor.pass(command, user, code),
    );
    return this.renew(reply, token);
  }

  @Get('second-factor')
  @Allow('signed-in', ['second-factor-enrolment'])
  state(@CurrentUser() user: SignedIn) {
    return this.secondFactor.state(user);
  }

  /** Begins enrolling; who has a second factor already shows a code of it. */
  @Post('second-factor')
  @HttpCode(200)
  @Allow('signed-in', ['second-factor-enrolment'])
  offer(
    @CurrentCommand() command: Command,
    @CurrentUser() user: SignedIn,
    @Body() { code }: OptionalCodeRequest,
  ) {
    const offer = () => this.secondFactor.offer(command, user, code ?? null);
    return code === undefined ? offer() : this.trying(command, user, offer);
  }

  /** Ends enrolling with a first code; answers the recovery codes, once. */
  @Put('second-factor')
  @Allow('signed-in', ['second-factor-enrolment'])
  async confirm(
    @CurrentCommand() command: Command,
    @CurrentUser() user: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() { code }: CodeRequest,
  ) {
    const { token, recoveryCodes } = await this.trying(command, user, () =>
      this.secondFactor.confirm(command, user, code),
    );
    return { ...(await this.renew(reply, token)), recoveryCodes };
  }

  /** Turns it off where it is not obligatory. */
  @Delete('second-factor')
  @HttpCode(204)
  @Allow('signed-in')
  async remove(
    @CurrentCommand() command: Command,
    @CurrentUser() user: SignedIn,
    @Body() { code }: CodeRequest,
  ) {
    await this.trying(command, user, () => this.secondFactor.remove(command, user, code));
    this.sessions.forget();
  }

  /** Makes new recovery codes; answers them, once. Those before are void. */
  @Post('second-factor/recovery-codes')
  @HttpCode(200)
  @Allow('signed-in')
  async renewRecoveryCodes(
    @CurrentCommand() command: Command,
    @CurrentUser() user: SignedIn,
    @Body() { code }: CodeRequest,
  ) {
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

  private async renew(reply: FastifyReply, token: string) {
    this.sessions.forget();
    const user = await this.bearers.resolve(token);
    setSessionCookie(reply, this.config, { token, expiresAt: user.expiresAt });
    return { token, user: toUser(user) };
  }
}
