import { OmitType, PartialType } from '@nestjs/swagger';
import { roles, type Role } from '#libs/access';
import { Flag, SomeOf, Text } from '../http/fields.js';

export class CreatePersonRequest {
  @Text({
    max: 40,
    min: 2,
    pattern: /^[a-z][a-z0-9._-]*$/,
    description: 'Lower case; what the person signs in with',
  })
  username!: string;

  @Text({ max: 50 })
  name!: string;

  @Text({ max: 200, pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, optional: true, nullable: true })
  email?: string | null;

  @SomeOf(roles)
  roles!: Role[];

  @Text({ max: 200 })
  password!: string;
}

export class UpdatePersonRequest extends PartialType(
  OmitType(CreatePersonRequest, ['username'] as const),
) {
  @Flag({ optional: true })
  active?: boolean;
}
