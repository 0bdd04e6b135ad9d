import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Put,
  Req,
  Res,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { SignInService, type SignedIn } from '#libs/access';
import { CONFIG, type Command, type Config } from '#libs/platform';
import { headerText } from '../http/address.js';
import { Allow, anyPending } from '../http/allow.js';
import { commandOf, CurrentCommand, CurrentUser } from '../http/current-command.js';
import { UuidPipe } from '../http/id.pipe.js';
import type { ApiRequest } from '../http/request.js';
import { clearSessionCookie, sessionCookieName, setSessionCookie } from '../http/session-cookie.js';
import { SessionMemory } from '../http/session-memory.js';
import { ChangePasswordRequest, SignInRequest } from './session.dto.js';
import { toUser } from './session.responses.js';

@ApiTags('session')
@Controller('api/v1')
export class SessionController {
  constructor(
    private readonly signIn: SignInService,
    private readonly sessions: SessionMemory,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Signs in; answers the token and sets it as a cookie. A session the browser had before ends. */
  @Post('session')
  @HttpCode(200)
  @Allow('public')
  async open(
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() body: SignInRequest,
  ) {
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
  @ApiOkResponse()
  current(@CurrentUser() user: SignedIn) {
    return { user: toUser(user) };
  }

  @Delete('session')
  @HttpCode(204)
  @Allow('signed-in', anyPending)
  async close(
    @CurrentCommand() command: Command,
    @CurrentUser() user: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.signIn.revoke(command, user.id, user.sessionId);
    this.sessions.forget();
    clearSessionCookie(reply, this.config);
  }

  @Get('sessions')
  @Allow('signed-in')
  async list(@CurrentUser() user: SignedIn) {
    const rows = await this.signIn.sessions(user.id);
    return { items: rows.map((row) => ({ ...row, current: row.id === user.sessionId })) };
  }

  /** Ends all of one's sessions but the one this is asked in. */
  @Delete('sessions')
  @HttpCode(204)
  @Allow('signed-in')
  async revokeOthers(@CurrentCommand() command: Command, @CurrentUser() user: SignedIn) {
    await this.signIn.revokeAll(command, user.id, user.sessionId);
    this.sessions.forget();
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @Allow('signed-in')
  async revoke(
    @CurrentCommand() command: Command,
    @CurrentUser() user: SignedIn,
    @Param('id', UuidPipe) id: string,
  ) {
    await this.signIn.revoke(command, user.id, id);
    this.sessions.forget();
  }

  @Put('session/password')
  @HttpCode(204)
  @Allow('signed-in', ['password-change'])
  async changePassword(
    @CurrentCommand() command: Command,
    @CurrentUser() user: SignedIn,
    @Body() body: ChangePasswordRequest,
  ) {
    await this.signIn.changePassword(command, user, {
      current: body.currentPassword,
      next: body.newPassword,
    });
    this.sessions.forget();
  }
}
