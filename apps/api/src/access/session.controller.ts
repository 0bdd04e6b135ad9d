import { Body, Controller, Delete, Get, Inject, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { SignInService, type SignedIn } from '#libs/access';
import { CONFIG, type Command, type Config } from '#libs/platform';
import { headerText } from '../http/address.js';
import { Allow, anyPending } from '../http/allow.js';
import { Answers } from '../http/contract/answers.js';
import { commandOf, CurrentCommand, CurrentUser } from '../http/current-command.js';
import { UuidPipe } from '../http/id.pipe.js';
import type { ApiRequest } from '../http/request.js';
import { clearSessionCookie, sessionCookieName, setSessionCookie } from '../http/session-cookie.js';
import { SessionMemory } from '../http/session-memory.js';
import { ChangePasswordRequest, SignInRequest } from './session.dto.js';
import { passwordFaults } from './password-faults.js';
import { CurrentSession, OpenedSession, OwnSessionList, toUser } from './session.responses.js';

@ApiTags('session')
@Controller('api/v1')
export class SessionController {
  constructor(
    private readonly signIn: SignInService,
    private readonly sessions: SessionMemory,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('session')
  @Allow('public')
  @Answers(OpenedSession, 'Sign in', {
    description:
      'Answers the token and sets it as a cookie. A session the browser had before ends.',
    refuses: { 401: ['access.sign-in-refused'], 429: ['access.sign-in-slowed'] },
  })
  async open(
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() body: SignInRequest,
  ): Promise<OpenedSession> {
    const { token, user } = await this.signIn.signIn(commandOf(request), {
      ...body,
      userAgent: headerText(request.headers['user-agent']),
      formerToken: request.cookies[sessionCookieName(this.config)] ?? null,
    });
    setSessionCookie(reply, this.config, { token, expiresAt: user.expiresAt });
    return { token, user: toUser(user) };
  }

  @Get('session')
  @Allow('known', anyPending)
  @Answers(CurrentSession, 'Read who is signed in, and what they may do')
  current(@CurrentUser() user: SignedIn): CurrentSession {
    return { user: toUser(user) };
  }

  @Delete('session')
  @Allow('signed-in', anyPending)
  @Answers(null, 'Sign out', { refuses: { 404: ['access.session-not-found'] } })
  async close(
    @CurrentCommand() command: Command,
    @CurrentUser() user: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.signIn.revoke(command, user.id, user.sessionId);
    this.sessions.forget();
    clearSessionCookie(reply, this.config);
  }

  @Get('sessions')
  @Allow('signed-in')
  @Answers(OwnSessionList, 'List one’s sessions')
  async list(@CurrentUser() user: SignedIn): Promise<OwnSessionList> {
    const rows = await this.signIn.sessions(user.id);
    return { items: rows.map((row) => ({ ...row, current: row.id === user.sessionId })) };
  }

  @Delete('sessions')
  @Allow('signed-in')
  @Answers(null, 'End all of one’s sessions but the one this is asked in')
  async revokeOthers(
    @CurrentCommand() command: Command,
    @CurrentUser() user: SignedIn,
  ): Promise<void> {
    await this.signIn.revokeAll(command, user.id, user.sessionId);
    this.sessions.forget();
  }

  @Delete('sessions/:id')
  @Allow('signed-in')
  @Answers(null, 'End one of one’s sessions', { refuses: { 404: ['access.session-not-found'] } })
  async revoke(
    @CurrentCommand() command: Command,
    @CurrentUser() user: SignedIn,
    @Param('id', UuidPipe) id: string,
  ): Promise<void> {
    await this.signIn.revoke(command, user.id, id);
    this.sessions.forget();
  }

  @Put('session/password')
  @Allow('signed-in', ['password-change'])
  @Answers(null, 'Change one’s password', {
    refuses: { 429: ['access.sign-in-slowed'] },
    faults: [...passwordFaults, 'access.password-former', 'access.password-wrong'],
  })
  async changePassword(
    @CurrentCommand() command: Command,
    @CurrentUser() user: SignedIn,
    @Body() body: ChangePasswordRequest,
  ): Promise<void> {
    await this.signIn.changePassword(command, user, {
      current: body.currentPassword,
      next: body.newPassword,
    });
    this.sessions.forget();
  }
}
