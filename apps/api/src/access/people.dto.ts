import { OmitType, PartialType } from '@nestjs/swagger';
import { administrators, unitRoles, type Administrator, type UnitRole } from '#libs/access';
import { Flag, forms, ListOf, OneOf, Text, Unshown } from '../http/fields.js';

export class MembershipRequest {
  @Text({ max: 40, description: 'Code of the plan' })
  plan!: string;

  @OneOf(unitRoles)
  role!: UnitRole;

  @Text({ max: 40, optional: true, nullable: true, description: 'The district when left out' })
  unit?: string | null;
}

export class CreatePersonRequest {
  @Text({
    max: 40,
    min: 2,
    form: forms.username,
    description: 'Lower case; what the person signs in with',
  })
  username!: string;

  @Text({ max: 50 })
  name!: string;

  @Text({ max: 200, form: forms.email, optional: true, nullable: true })
  email?: string | null;

  @OneOf(administrators, {
    optional: true,
    nullable: true,
    description: 'One of the three separated administrators, who have no other role',
  })
  administrator?: Administrator | null;

  @ListOf(() => MembershipRequest, { max: 100, optional: true })
  memberships?: MembershipRequest[];

  @Text({
    max: 200,
    optional: true,
    nullable: true,
    description: 'Who the person is at the identity provider',
  })
  externalId?: string | null;

  @Unshown({ max: 200 })
  password!: string;
}

export class UpdatePersonRequest extends PartialType(
  OmitType(CreatePersonRequest, ['username'] as const),
) {
  @Flag({ optional: true })
  active?: boolean;
}
