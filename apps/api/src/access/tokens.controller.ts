import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  MOST_TOKEN_DAYS,
  PersonalTokensService,
  tokenScopes,
  type Permission,
  type SignedIn,
} from '#libs/access';
import type { Command } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { Answers } from '../http/contract/answers.js';
import { CurrentCommand, CurrentUser } from '../http/current-command.js';
import { SomeOf, Text, Whole } from '../http/fields.js';
import { UuidPipe } from '../http/id.pipe.js';
import { SessionMemory } from '../http/session-memory.js';
import { CreatedToken, TokenList } from './session.responses.js';

class CreateTokenRequest {
  @Text({ max: 60, description: 'What it is for', example: '月报导入' })
  name!: string;

  @SomeOf(tokenScopes, {
    description: 'What it may do; no more than the person',
    example: ['report.read'],
  })
  scopes!: Permission[];

  @Whole({
    min: 1,
    max: MOST_TOKEN_DAYS,
    description: 'It expires after so many days',
    example: 90,
  })
  days!: number;
}

/** One's own tokens, by which machines act for one. Only a person in a session makes or ends them. */
@ApiTags('session')
@Controller('api/v1/tokens')
export class TokensController {
  constructor(
    private readonly tokens: PersonalTokensService,
    private readonly sessions: SessionMemory,
  ) {}

  @Get()
  @Allow('signed-in')
  @Answers(TokenList, 'List one’s tokens')
  async list(@CurrentUser() user: SignedIn): Promise<TokenList> {
    return { items: await this.tokens.list(user.id) };
  }

  @Post()
  @Allow('signed-in')
  @Answers(CreatedToken, 'Make a token', {
    status: 201,
    description: 'It is told in this answer and never again.',
    refuses: { 409: ['access.tokens-many'] },
    faults: ['access.token-needs', 'access.token-no-scope', 'access.token-scope'],
  })
  async create(
    @CurrentCommand() command: Command,
    @CurrentUser() user: SignedIn,
    @Body() body: CreateTokenRequest,
  ): Promise<CreatedToken> {
    const { token, row } = await this.tokens.create(command, user, body);
    return { ...row, token };
  }

  @Delete(':token')
  @Allow('signed-in')
  @Answers(null, 'End a token', { refuses: { 404: ['access.token-not-found'] } })
  async revoke(
    @CurrentCommand() command: Command,
    @CurrentUser() user: SignedIn,
    @Param('token', UuidPipe) id: string,
  ): Promise<void> {
    await this.tokens.revoke(command, user.id, id);
    this.sessions.forget();
  }
}
