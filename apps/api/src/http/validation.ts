import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { InvalidInputError, type ProblemItem } from '#libs/kernel';

/** Faults told of one request: who sends thousands is no person to mend them. */
const MOST_FAULTS = 100;

const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Turns class-validator's tree into a flat list with JSON pointers. */
function itemsOf(errors: readonly ValidationError[], parent: string): ProblemItem[] {
  return errors.flatMap((error) => {
    const pointer = `${parent}/${escapePointer(error.property)}`;
    const own = Object.entries(error.constraints ?? {}).map(([name, message]): ProblemItem => {
      if (name === 'whitelistValidation')
        return { pointer, code: 'api.unknown-field', params: { field: error.property } };
      try {
        return {
          pointer,
          ...(JSON.parse(message) as { code: string; params: Record<string, string> }),
        };
      } catch {
        return { pointer, code: 'api.not-object' };
      }
    });
    // What is of the wrong kind itself has no fields to fault: an object where a list is meant.
    const children = error.children ?? [];
    const isList = children.every(({ property }) => /^\d+$/.test(property));
    return own.length > 0 && !isList ? own : [...own, ...itemsOf(children, pointer)];
  });
}

/** Leaves what is no object to its own pipe: Nest would read "1e3" and "0x10" of a path as numbers. */
class BodyPipe extends ValidationPipe {
  protected override transformPrimitive(value: unknown, _metadata: ArgumentMetadata): unknown {
    return value;
  }
}

/** Checks bodies and queries by their classes; unknown fields are refused, every fault is listed. */
export const validationPipe = new BodyPipe({
  transform: true,
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: false,
  exceptionFactory: (errors) => new InvalidInputError(itemsOf(errors, '').slice(0, MOST_FAULTS)),
});
