import { Body, Controller, Get, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { profiles, roles, SignInPolicyService, type Profile, type Role } from '#libs/access';
import type { Command } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { Answers } from '../http/contract/answers.js';
import { Field, listOf, oneOf, version, whole } from '../http/contract/shapes.js';
import { CurrentCommand } from '../http/current-command.js';
import { IfMatch, setETag } from '../http/etag.js';
import { OneOf, SomeOf, Whole } from '../http/fields.js';
import { SessionMemory } from '../http/session-memory.js';

class SignInPolicyRequest {
  @OneOf(profiles, { description: 'asvs: OWASP ASVS 5.0; mlps3: 等保 2.0 level 3' })
  profile!: Profile;

  @SomeOf(roles, {
    description: 'Roles whose people must have a second factor',
    example: ['finance', 'security'],
  })
  secondFactorFor!: Role[];

  @Whole({
    min: 1,
    max: 1440,
    description:
      'Minutes without an act after which a session ends; at most 480 under asvs, 30 under mlps3',
    example: 30,
  })
  idleMinutes!: number;

  @Whole({
    min: 1,
    max: 168,
    description:
      'Hours after which a session ends whatever is done; at most 24 under asvs, 12 under mlps3',
    example: 12,
  })
  absoluteHours!: number;
}

/** How people sign in to this installation. */
class SignInPolicy {
  @Field(oneOf(profiles, 'Requirements')) profile!: Profile;
  @Field(listOf(oneOf(roles, 'Role', 'finance'), 'Roles whose people must have a second factor'))
  secondFactorFor!: readonly Role[];
  @Field(whole('Minutes without an act after which a session ends', 30)) idleMinutes!: number;
  @Field(whole('Hours after which a session ends whatever is done', 12)) absoluteHours!: number;
  @Field(version()) version!: number;
}

@ApiTags('people')
@Controller('api/v1/sign-in-policy')
export class SignInPolicyController {
  constructor(
    private readonly policies: SignInPolicyService,
    private readonly sessions: SessionMemory,
  ) {}

  @Get()
  @Allow('sign-in-policy.write')
  @Answers(SignInPolicy, 'Read how people sign in', { etag: true })
  async read(@Res({ passthrough: true }) reply: FastifyReply): Promise<SignInPolicy> {
    const policy = await this.policies.current();
    setETag(reply, policy.version);
    return policy;
  }

  @Put()
  @Allow('sign-in-policy.write')
  @Answers(SignInPolicy, 'Set how people sign in', {
    description: 'It holds at once, for open sessions too.',
    etag: true,
    refuses: { 412: ['access.policy-stale'], 503: ['platform.secret-key-missing'] },
    faults: ['access.policy-limit'],
  })
  async set(
    @CurrentCommand() command: Command,
    @IfMatch() version: number,
    @Body() body: SignInPolicyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInPolicy> {
    await this.policies.set(command, version, body);
    this.sessions.forget();
    return this.read(reply);
  }
}
