import { Controller, Delete, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PeopleService, PersonalTokensService, SignInService } from '#libs/access';
import type { Command } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { Answers } from '../http/contract/answers.js';
import { CurrentCommand } from '../http/current-command.js';
import { SmallIdPipe, UuidPipe } from '../http/id.pipe.js';
import { SessionMemory } from '../http/session-memory.js';
import { SessionList, TokenList } from './session.responses.js';

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
  @Answers(SessionList, 'List where a person is signed in', {
    refuses: { 404: ['access.person-not-found'] },
  })
  async sessions(@Param('id', SmallIdPipe) id: number): Promise<SessionList> {
    await this.people.find(id);
    return { items: await this.signIn.sessions(id) };
  }

  @Delete('sessions')
  @Allow('people.write')
  @Answers(null, 'End all sessions of a person', { refuses: { 404: ['access.person-not-found'] } })
  async endSessions(
    @CurrentCommand() command: Command,
    @Param('id', SmallIdPipe) id: number,
  ): Promise<void> {
    await this.people.find(id);
    await this.signIn.revokeAll(command, id, null);
    this.memory.forget();
  }

  @Delete('sessions/:session')
  @Allow('people.write')
  @Answers(null, 'End a session of a person', { refuses: { 404: ['access.session-not-found'] } })
  async endSession(
    @CurrentCommand() command: Command,
    @Param('id', SmallIdPipe) id: number,
    @Param('session', UuidPipe) session: string,
  ): Promise<void> {
    await this.signIn.revoke(command, id, session);
    this.memory.forget();
  }

  @Get('tokens')
  @Allow('people.write')
  @Answers(TokenList, 'List a person’s tokens', { refuses: { 404: ['access.person-not-found'] } })
  async tokensOf(@Param('id', SmallIdPipe) id: number): Promise<TokenList> {
    await this.people.find(id);
    return { items: await this.tokens.list(id) };
  }

  @Delete('tokens/:token')
  @Allow('people.write')
  @Answers(null, 'End a token of a person', { refuses: { 404: ['access.token-not-found'] } })
  async endToken(
    @CurrentCommand() command: Command,
    @Param('id', SmallIdPipe) id: number,
    @Param('token', UuidPipe) token: string,
  ): Promise<void> {
    await this.tokens.revoke(command, id, token);
    this.memory.forget();
  }
}
