import { Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { ProjectEntity } from './project.entities.js';
import type { Stage } from '../domain/stage.js';

/** What a project counts under from a recorded day on. */
@Entity('project_classification')
@ForeignKey(() => ProjectEntity, ['planId', 'projectId'], ['planId', 'id'])
export class ProjectClassificationEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('integer')
  projectId!: number;

  @PrimaryColumn('date', { default: () => 'shanghai_day(recording_instant())' })
  fromOn!: string;

  @Column({ type: 'text', collation: 'C' })
  packageCode!: string;

  @Column({ type: 'text', collation: 'C', nullable: true })
  townCode!: string | null;

  @Column({ type: 'text', collation: 'C', nullable: true })
  unitCode!: string | null;

  @Column('text', { nullable: true })
  stage!: Stage | null;

  @Column('boolean')
  toBuild!: boolean;

  @Column('text', { array: true })
  programmeCodes!: readonly string[];
}

/** A project whose classification the roll-up has not applied yet. */
@Entity('classification_pending')
export class ClassificationPendingEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: bigint;

  @Column('integer')
  projectId!: number;
}
