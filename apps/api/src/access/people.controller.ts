import { Body, Controller, Delete, Get, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AccountsService, PeopleService, SecondFactorService } from '#libs/access';
import type { Command } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { Answers } from '../http/contract/answers.js';
import { CurrentCommand } from '../http/current-command.js';
import { IfMatch, setETag } from '../http/etag.js';
import { SmallIdPipe } from '../http/id.pipe.js';
import { SessionMemory } from '../http/session-memory.js';
import { CreatePersonRequest, MembershipRequest, UpdatePersonRequest } from './people.dto.js';
import { AccountExport, toAccountExport } from './account.responses.js';
import { passwordFaults } from './password-faults.js';
import { Person, PersonList, toPerson } from './people.responses.js';

/** What may be wrong with a person, beyond the fields' shape. */
const personFaults = [
  ...passwordFaults,
  'access.administrator-alone',
  'access.observer-alone',
  'access.reports-and-verifies',
  'plan.not-found',
  'plan.unit-not-found',
] as const;

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
  @Answers(PersonList, 'List the people')
  async list(): Promise<PersonList> {
    return { items: (await this.people.list()).map(toPerson) };
  }

  @Post()
  @Allow('people.write')
  @Answers(Person, 'Add a person', {
    status: 201,
    refuses: {
      404: ['access.person-not-found'],
      409: ['access.username-taken', 'access.external-id-taken'],
    },
    faults: personFaults,
  })
  async create(
    @CurrentCommand() command: Command,
    @Body() body: CreatePersonRequest,
  ): Promise<Person> {
    const { id } = await this.people.create(command, {
      ...body,
      email: body.email ?? null,
      administrator: body.administrator ?? null,
      memberships: toMemberships(body.memberships ?? []),
    });
    return toPerson(await this.people.find(id));
  }

  @Patch(':id')
  @Allow('people.write')
  @Answers(Person, 'Change a person', {
    description: 'Roles and password too; it holds at once, for open sessions as well.',
    etag: true,
    refuses: {
      403: ['access.own-roles'],
      404: ['access.person-not-found'],
      409: ['access.external-id-taken', 'access.last-administrator'],
      412: ['access.stale'],
    },
    faults: personFaults,
  })
  async update(
    @CurrentCommand() command: Command,
    @Param('id', SmallIdPipe) id: number,
    @IfMatch() version: number,
    @Body() { active, memberships, ...body }: UpdatePersonRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Person> {
    await this.people.update(command, id, version, {
      ...body,
      ...(active === undefined ? {} : { isActive: active }),
      ...(memberships === undefined ? {} : { memberships: toMemberships(memberships) }),
    });
    this.sessions.forget();
    const person = await this.people.find(id);
    setETag(reply, person.version);
    return toPerson(person);
  }

  @Get(':id/export')
  @Allow('people.write')
  @Answers(AccountExport, 'Read everything kept about a person', {
    description: 'But for what the person did: that is the auditor’s.',
    refuses: { 404: ['access.person-not-found'] },
  })
  async export(
    @CurrentCommand() command: Command,
    @Param('id', SmallIdPipe) id: number,
  ): Promise<AccountExport> {
    return toAccountExport(await this.accounts.export(command, id));
  }

  @Delete(':id')
  @Allow('people.write')
  @Answers(null, 'Delete an account', {
    description: 'What the person did in office stays, under the name it was done.',
    refuses: {
      404: ['access.person-not-found'],
      409: ['access.last-administrator'],
      412: ['access.stale'],
    },
  })
  async erase(
    @CurrentCommand() command: Command,
    @Param('id', SmallIdPipe) id: number,
    @IfMatch() version: number,
  ): Promise<void> {
    await this.accounts.erase(command, id, version);
    this.sessions.forget();
  }

  @Delete(':id/second-factor')
  @Allow('people.write')
  @Answers(null, 'Take a person’s second factor away', {
    description: 'For somebody who lost phone and recovery codes.',
    refuses: {
      403: ['access.second-factor-own'],
      404: ['access.person-not-found', 'access.second-factor-missing'],
    },
  })
  async resetSecondFactor(
    @CurrentCommand() command: Command,
    @Param('id', SmallIdPipe) id: number,
  ): Promise<void> {
    await this.secondFactor.reset(command, id);
    this.sessions.forget();
  }
}
