import { Field, nullable, text, whole } from '../http/contract/shapes.js';

/** Where the plan says so. */
export class Source {
  @Field(whole('Chapter (章)', 7)) chapter!: number;
  @Field(nullable(whole('Section (节)', 1))) section!: number | null;
  @Field(nullable(whole('Box (专栏)', 8))) box!: number | null;
}

/** A text in both languages. */
export class Words {
  @Field(text('In Chinese', '规划期')) zh!: string;
  @Field(nullable(text('In English; null: there is none, show the Chinese', 'plan period')))
  en!: string | null;
}
