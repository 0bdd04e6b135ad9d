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
import { plansOf, SignInService, type SignedIn } from '#libs/access';
import { Problem } from '#libs/kernel';
import { CONFIG, type Command, type Config } from '#libs/platform';
import { SESSION_COOKIE } from '../http/access.guard.js';
import { Allow } from '../http/allow.js';
import { commandOf, CurrentCommand, CurrentUser } from '../http/current-command.js';
import type { ApiRequest } from '../http/request.js';
import { SessionMemory } from '../http/session-memory.js';
import { SignInAttempts } from './sign-in-attempts.js';
import { ChangePasswordRequest, SignInRequest } from './session.dto.js';

const toUser = (user: SignedIn) => ({
  id: user.id,
  username: user.username,
  name: user.name,
  roles: user.roles,
  administrator: user.administrator,
  permissions: user.permissions,
  plans: plansOf(user),
});

@ApiTags('session')
@Controller('api/v1')
export class SessionController {
  private readonly attempts = new SignInAttempts();

  constructor(
    private readonly signIn: SignInService,
    private readonly sessions: SessionMemory,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Signs in; answers the token and sets it as a cookie. */
  @Post('session')
  @HttpCode(200)
  @Allow('public')
  async open(
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() body: SignInRequest,
  ) {
    this.attempts.admit(request.ip, body.username);
    const { token, user } = await this.signIn.signIn(commandOf(request), {
      ...body,
      userAgent: request.headers['user-agent'] ?? null,
    });
    this.attempts.succeed(request.ip, body.username);
    void reply.setCookie(SESSION_COOKIE, token, {
      httpOnly: true,
      sameSite: 'strict',
      secure: this.config.publicUrl?.startsWith('https:') ?? false,
      path: '/',
      expires: user.expiresAt,
    });
    return { token, user: toUser(user) };
  }

  @Get('session')
  @Allow('signed-in')
  @ApiOkResponse()
  current(@CurrentUser() user: SignedIn) {
    return { user: toUser(user) };
  }

  @Delete('session')
  @HttpCode(204)
  @Allow('signed-in')
  async close(
    @CurrentCommand() command: Command,
    @CurrentUser() user: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.signIn.revoke(command, user.sessionId);
    this.sessions.forget();
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }

  @Get('sessions')
  @Allow('signed-in')
  async list(@CurrentUser() user: SignedIn) {
    const rows = await this.signIn.sessions(user.id);
    return { items: rows.map((row) => ({ ...row, current: row.id === user.sessionId })) };
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @Allow('signed-in')
  async revoke(@CurrentCommand() command: Command, @Param('id') id: string) {
    if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
      throw new Problem('not-found', 'access.session-not-found');
    await this.signIn.revoke(command, id);
    this.sessions.forget();
  }

  @Put('session/password')
  @HttpCode(204)
  @Allow('signed-in')
  async changePassword(
    @CurrentCommand() command: Command,
    @CurrentUser() user: SignedIn,
    @Req() request: ApiRequest,
    @Body() body: ChangePasswordRequest,
  ) {
    this.attempts.admit(request.ip, user.username);
    await this.signIn.changePassword(command, user, {
      current: body.currentPassword,
      next: body.newPassword,
    });
    this.sessions.forget();
    this.attempts.succeed(request.ip, user.username);
  }
}
