import { OmitType, PartialType } from '@nestjs/swagger';
import { administrators, unitRoles, type Administrator, type UnitRole } from '#libs/access';
import { Flag, forms, ListOf, OneOf, Text, Unshown } from '../http/fields.js';

export class MembershipRequest {
  @Text({ max: 40, description: 'Code of the plan', example: '440703-14' })
  plan!: string;

  @OneOf(unitRoles, { description: 'Role' })
  role!: UnitRole;

  @Text({
    max: 40,
    optional: true,
    nullable: true,
    description: 'Code of the unit it reaches from; the district when left out',
    example: 'DISTRICT',
  })
  unit?: string | null;
}

export class CreatePersonRequest {
  @Text({
    max: 40,
    min: 2,
    form: forms.username,
    description: 'Lower case; what the person signs in with',
    example: 'chen',
  })
  username!: string;

  @Text({ max: 50, description: 'Name', example: '陈明' })
  name!: string;

  @Text({
    max: 200,
    form: forms.email,
    optional: true,
    nullable: true,
    description: 'Mail address, for digests',
    example: 'chen@example.org',
  })
  email?: string | null;

  @OneOf(administrators, {
    optional: true,
    nullable: true,
    description: 'One of the three separated administrators, who have no other role',
    example: null,
  })
  administrator?: Administrator | null;

  @ListOf(() => MembershipRequest, { max: 100, optional: true, description: 'Roles in plans' })
  memberships?: MembershipRequest[];

  @Text({
    max: 200,
    optional: true,
    nullable: true,
    description: 'Who the person is at the identity provider',
    example: 'chen@idp',
  })
  externalId?: string | null;

  @Unshown({ max: 200, description: 'First password', example: 'a long sentence is best' })
  password!: string;
}

export class UpdatePersonRequest extends PartialType(
  OmitType(CreatePersonRequest, ['username'] as const),
) {
  @Flag({ optional: true, description: 'Whether the account is open' })
  active?: boolean;
}
