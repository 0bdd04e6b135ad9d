import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PeopleService, PersonalTokensService, SignInService } from '#libs/access';
import type { Command } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { CurrentCommand } from '../http/current-command.js';
import { SmallIdPipe, UuidPipe } from '../http/id.pipe.js';
import { SessionMemory } from '../http/session-memory.js';

/** Where a person is signed in and what acts for them: the security administrator sees and ends it. */
@ApiTags('people')
@Controller('api/v1/people/:id')
export class PersonAccessController {
  constructor(
    private readonly people: PeopleService,
    private readonly signIn: SignInService,
    private readonly tokens: PersonalTokensService,
    private readonly memory: SessionMemory,
  ) {}

  @Get('sessions')
  @Allow('people.write')
  async sessions(@Param('id', SmallIdPipe) id: number) {
    await this.people.find(id);
    return { items: await this.signIn.sessions(id) };
  }

  @Delete('sessions')
  @HttpCode(204)
  @Allow('people.write')
  async endSessions(@CurrentCommand() command: Command, @Param('id', SmallIdPipe) id: number) {
    await this.people.find(id);
    await this.signIn.revokeAll(command, id, null);
    this.memory.forget();
  }

  @Delete('sessions/:session')
  @HttpCode(204)
  @Allow('people.write')
  async endSession(
    @CurrentCommand() command: Command,
    @Param('id', SmallIdPipe) id: number,
    @Param('session', UuidPipe) session: string,
  ) {
    await this.signIn.revoke(command, id, session);
    this.memory.forget();
  }

  @Get('tokens')
  @Allow('people.write')
  async tokensOf(@Param('id', SmallIdPipe) id: number) {
    await this.people.find(id);
    return { items: await this.tokens.list(id) };
  }

  @Delete('tokens/:token')
  @HttpCode(204)
  @Allow('people.write')
  async endToken(
    @CurrentCommand() command: Command,
    @Param('id', SmallIdPipe) id: number,
    @Param('token', UuidPipe) token: string,
  ) {
    await this.tokens.revoke(command, id, token);
    this.memory.forget();
  }
}
