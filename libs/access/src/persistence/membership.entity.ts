import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';
import type { UnitRole } from '../domain/policy.js';

/** Which role a person has in which unit; an office’s reaches the unit and those below it. The reference to the unit is described beside it, in a later lib. */
@Entity('membership')
@ForeignKey(() => PersonEntity, ['personId'], ['id'])
@Index('membership_person', ['personId'])
export class MembershipEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('integer')
  personId!: number;

  @PrimaryColumn('text')
  role!: UnitRole;

  @PrimaryColumn('text', { collation: 'C' })
  unitCode!: string;
}
