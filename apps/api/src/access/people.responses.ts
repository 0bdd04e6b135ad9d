import { OmitType } from '@nestjs/swagger';
import type { PersonRow } from '#libs/access';
import { ListOfAll } from '../http/contract/page.js';
import { Field, flag, listOf } from '../http/contract/shapes.js';
import { ExportedPerson, Membership } from './account.responses.js';

/** A person who may sign in. */
export class Person extends OmitType(ExportedPerson, [
  'createdAt',
  'isActive',
  'hasSecondFactor',
] as const) {
  @Field(listOf(Membership, 'Roles in plans')) declare memberships: readonly Membership[];
  @Field(flag('Whether the account is open')) active!: boolean;
  @Field(flag('Whether there is a second factor')) secondFactor!: boolean;
}

export class PersonList extends ListOfAll(Person, 'By name') {}

export const toPerson = ({ isActive, hasSecondFactor, ...person }: PersonRow): Person => ({
  ...person,
  active: isActive,
  secondFactor: hasSecondFactor,
});
