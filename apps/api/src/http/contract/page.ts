import { QueryWhole, Text } from '../fields.js';
import { Field, listOf, nullable, text, type AnswerClass } from './shapes.js';

/** Which page of a list is asked for. */
export class PageQuery {
  @QueryWhole({ min: 1, max: 200, description: 'How many at most; 50 when left out', example: 50 })
  limit?: number;

  @Text({
    max: 200,
    optional: true,
    description: 'nextCursor of the page before; left out for the first page',
    example: 'UEotMDUw',
  })
  cursor?: string;
}

/** One page of a list. */
export interface Page<T> {
  items: readonly T[];
  nextCursor: string | null;
}

/** Makes the class of a page of what `of` describes. */
export function PageOf<T extends object>(
  of: AnswerClass<T>,
  description: string,
): AnswerClass<Page<T>> {
  class PageClass implements Page<T> {
    @Field(listOf(of, description)) items!: readonly T[];
    @Field(nullable(text('Shows the next page in cursor; null: this is the last', 'UEotMDUw')))
    nextCursor!: string | null;
  }
  return PageClass;
}

/** Makes the class of a whole list of what `of` describes. */
export function ListOfAll<T extends object>(
  of: AnswerClass<T>,
  description: string,
): AnswerClass<{ items: readonly T[] }> {
  class ListClass {
    @Field(listOf(of, description)) items!: readonly T[];
  }
  return ListClass;
}
