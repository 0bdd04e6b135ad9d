import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AccountsService, PeopleService, SecondFactorService, type PersonRow } from '#libs/access';
import type { Command } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { CurrentCommand } from '../http/current-command.js';
import { IfMatch, setETag } from '../http/etag.js';
import { SmallIdPipe } from '../http/id.pipe.js';
import { SessionMemory } from '../http/session-memory.js';
import { CreatePersonRequest, MembershipRequest, UpdatePersonRequest } from './people.dto.js';

const toResponse = ({ isActive, hasSecondFactor, ...person }: PersonRow) => ({
  ...person,
  active: isActive,
  secondFactor: hasSecondFactor,
});

const toMemberships = (wanted: readonly MembershipRequest[]) =>
  wanted.map(({ plan, role, unit }) => ({ plan, role, unit: unit ?? null }));

@ApiTags('people')
@Controller('api/v1/people')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly accounts: AccountsService,
    private readonly secondFactor: SecondFactorService,
    private readonly sessions: SessionMemory,
  ) {}

  @Get()
  @Allow('people.write')
  async list() {
    return { items: (await this.people.list()).map(toResponse) };
  }

  @Post()
  @HttpCode(201)
  @Allow('people.write')
  async create(@CurrentCommand() command: Command, @Body() body: CreatePersonRequest) {
    const { id } = await this.people.create(command, {
      ...body,
      email: body.email ?? null,
      administrator: body.administrator ?? null,
      memberships: toMemberships(body.memberships ?? []),
    });
    return toResponse(await this.people.find(id));
  }

  @Patch(':id')
  @Allow('people.write')
  async update(
    @CurrentCommand() command: Command,
    @Param('id', SmallIdPipe) id: number,
    @IfMatch() version: number,
    @Body() { active, memberships, ...body }: UpdatePersonRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.people.update(command, id, version, {
      ...body,
      ...(active === undefined ? {} : { isActive: active }),
      ...(memberships === undefined ? {} : { memberships: toMemberships(memberships) }),
    });
    this.sessions.forget();
    const person = await this.people.find(id);
    setETag(reply, person.version);
    return toResponse(person);
  }

  /** Everything kept about a person. */
  @Get(':id/export')
  @Allow('people.write')
  export(@CurrentCommand() command: Command, @Param('id', SmallIdPipe) id: number) {
    return this.accounts.export(command, id);
  }

  /** Deletes an account; what the person did in office stays, under the name it was done. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('people.write')
  async erase(
    @CurrentCommand() command: Command,
    @Param('id', SmallIdPipe) id: number,
    @IfMatch() version: number,
  ) {
    await this.accounts.erase(command, id, version);
    this.sessions.forget();
  }

  /** Takes a person's second factor away, for somebody who lost phone and recovery codes. */
  @Delete(':id/second-factor')
  @HttpCode(204)
  @Allow('people.write')
  async resetSecondFactor(
    @CurrentCommand() command: Command,
    @Param('id', SmallIdPipe) id: number,
  ) {
    await this.secondFactor.reset(command, id);
    this.sessions.forget();
  }
}
