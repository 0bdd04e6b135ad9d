import { Body, Controller, Get, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { profiles, roles, SignInPolicyService, type Profile, type Role } from '#libs/access';
import type { Command } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { CurrentCommand } from '../http/current-command.js';
import { IfMatch, setETag } from '../http/etag.js';
import { OneOf, SomeOf, Whole } from '../http/fields.js';
import { SessionMemory } from '../http/session-memory.js';

class SignInPolicyRequest {
  @OneOf(profiles, { description: 'asvs: OWASP ASVS 5.0; mlps3: 等保 2.0 level 3' })
  profile!: Profile;

  @SomeOf(roles, { description: 'Roles whose people must have a second factor' })
  secondFactorFor!: Role[];

  @Whole({ min: 1, max: 1440, description: 'At most 480 under asvs, 30 under mlps3' })
  idleMinutes!: number;

  @Whole({ min: 1, max: 168, description: 'At most 24 under asvs, 12 under mlps3' })
  absoluteHours!: number;
}

@ApiTags('people')
@Controller('api/v1/sign-in-policy')
export class SignInPolicyController {
  constructor(
    private readonly policies: SignInPolicyService,
    private readonly sessions: SessionMemory,
  ) {}

  /** How people sign in to this installation. */
  @Get()
  @Allow('sign-in-policy.write')
  async read(@Res({ passthrough: true }) reply: FastifyReply) {
    const policy = await this.policies.current();
    setETag(reply, policy.version);
    return policy;
  }

  /** Sets it; it holds at once, for open sessions too. */
  @Put()
  @Allow('sign-in-policy.write')
  async set(
    @CurrentCommand() command: Command,
    @IfMatch() version: number,
    @Body() body: SignInPolicyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.policies.set(command, version, body);
    this.sessions.forget();
    return this.read(reply);
  }
}
