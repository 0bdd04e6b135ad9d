import { Entity, PrimaryColumn } from 'typeorm';

/** A word of the place a plan is for: no password is made of it. The reference to the plan is described beside that, in a later lib. */
@Entity('local_word')
export class LocalWordEntity {
  @PrimaryColumn('integer')
  planId!: number;

  @PrimaryColumn('text')
  word!: string;
}
