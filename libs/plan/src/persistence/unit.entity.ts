import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MembershipEntity } from '#libs/access';
import { PlanEntity } from './plan.entity.js';
import type { UnitKind } from '../domain/unit-kind.js';

/** An office that answers for projects; the root is the district itself. */
@Entity('unit')
@ForeignKey(() => PlanEntity, ['planId'], ['id'])
@ForeignKey(() => UnitEntity, ['planId', 'parentCode'], ['planId', 'code'])
@Index('unit_parent', ['planId', 'parentCode'])
export class UnitEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('text', { collation: 'C' })
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: UnitKind;

  @Column({ type: 'text', collation: 'C', nullable: true })
  parentCode!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}

// Access knows no plan: what a membership says of a unit is described here.
ForeignKey(() => UnitEntity, ['planId', 'unitCode'], ['planId', 'code'])(MembershipEntity);
