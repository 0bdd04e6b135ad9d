import { unitKinds, type UnitKind } from '#libs/plan';
import { ListOfAll } from '../http/contract/page.js';
import { Field, nullable, oneOf, text, version } from '../http/contract/shapes.js';

/** A responsible unit (责任单位); a plan's units form one tree below the district. */
export class Unit {
  @Field(text('Code', 'ROADS')) code!: string;
  @Field(text('Name', '交通运输局')) name!: string;
  @Field(oneOf(unitKinds, 'What it is', 'bureau')) kind!: UnitKind;
  @Field(nullable(text('Code of the unit above; null for the district itself', 'DISTRICT')))
  parentCode!: string | null;
  @Field(version()) version!: number;
}

export class UnitList extends ListOfAll(Unit, 'The units') {}
