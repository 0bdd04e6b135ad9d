import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
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
import { CurrentCommand, CurrentUser } from '../http/current-command.js';
import { SomeOf, Text, Whole } from '../http/fields.js';
import { UuidPipe } from '../http/id.pipe.js';
import { SessionMemory } from '../http/session-memory.js';

class CreateTokenRequest {
  @Text({ max: 60, description: 'What it is for' })
  name!: string;

  @SomeOf(tokenScopes, { description: 'No more than the person may do' })
  scopes!: Permission[];

  @Whole({ min: 1, max: MOST_TOKEN_DAYS, description: 'It expires after so many days' })
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
  async list(@CurrentUser() user: SignedIn) {
    return { items: await this.tokens.list(user.id) };
  }

  /** Makes a token; it is told in this answer and never again. */
  @Post()
  @HttpCode(201)
  @Allow('signed-in')
  async create(
    @CurrentCommand() command: Command,
    @CurrentUser() user: SignedIn,
    @Body() body: CreateTokenRequest,
  ) {
    const { token, row } = await this.tokens.create(command, user, body);
    return { ...row, token };
  }

  @Delete(':token')
  @HttpCode(204)
  @Allow('signed-in')
  async revoke(
    @CurrentCommand() command: Command,
    @CurrentUser() user: SignedIn,
    @Param('token', UuidPipe) id: string,
  ) {
    await this.tokens.revoke(command, user.id, id);
    this.sessions.forget();
  }
}
