import { ApiExtraModels, ApiProperty, ApiSchema, getSchemaPath } from '@nestjs/swagger';

type Schema = Readonly<Record<string, unknown>>;

/** A class whose fields are described by {@link Field}. */
export type AnswerClass<T extends object = object> = new () => T;

/** What a field of an answer holds: its JSON schema, and in TypeScript what the code puts there. */
export interface Shape<T> {
  readonly schema: Schema;
  /** Classes the schema refers to, found when all are loaded. */
  readonly classes: () => readonly AnswerClass[];
  readonly isOptional: boolean;
  /** Only for the compiler: nothing is there. */
  readonly type?: T;
}

const shape = <T>(schema: Schema): Shape<T> => ({ schema, classes: () => [], isOptional: false });

/**
 * Describes a field of an answer. The compiler holds the field's type against the shape's, so that code and
 * document say the same.
 */
export const Field =
  <T>(of: Shape<T>) =>
  <Key extends string>(target: Partial<Record<Key, T>>, key: Key): void => {
    ApiProperty({ ...of.schema, required: !of.isOptional })(target, key);
    const classes = of.classes();
    if (classes.length > 0) ApiExtraModels(...classes)(target.constructor);
  };

/** Says that objects of a class may have more fields than it names: those a plan's own pack adds. */
export const WithMore = (description: string): ClassDecorator =>
  ApiSchema({ description, additionalProperties: true } as Parameters<typeof ApiSchema>[0]);

/** A text. */
export const text = (description: string, example: string): Shape<string> =>
  shape({ type: 'string', description, examples: [example] });

/** An amount: a text of yuan (元) with two decimals. Below zero where more was reversed than posted. */
export const yuan = (description: string, example = '1234567.00'): Shape<string> =>
  shape({
    type: 'string',
    pattern: '^-?(0|[1-9]\\d*)\\.\\d{2}$',
    description: `${description}; yuan (元)`,
    examples: [example],
  });

const hundredths = '^-?\\d+\\.\\d{2}$';

/** Percent, 0 to 100 (above it where more was done than planned), as a text of two decimals. */
export const percent = (description: string, example = '41.67'): Shape<string> =>
  shape({
    type: 'string',
    pattern: hundredths,
    description: `${description}; percent, 0-100`,
    examples: [example],
  });

/** The difference of two percentages, negative behind, as a text of two decimals. */
export const points = (description: string, example = '-6.70'): Shape<string> =>
  shape({
    type: 'string',
    pattern: hundredths,
    description: `${description}; percentage points`,
    examples: [example],
  });

/** A whole number. */
export const whole = (description: string, example: number): Shape<number> =>
  shape({ type: 'integer', description, examples: [example] });

/** A whole number of any size, as a text of digits. */
export const digits = (description: string, example = '1024'): Shape<string> =>
  shape({ type: 'string', pattern: '^\\d+$', description, examples: [example] });

/** The version of a thing: what its ETag says and the next change shows in If-Match. */
export const version = (description = 'Counts the changes; the ETag', example = 1): Shape<number> =>
  shape({ type: 'integer', minimum: 0, description, examples: [example] });

/** true or false. */
export const flag = (description: string, example = true): Shape<boolean> =>
  shape({ type: 'boolean', description, examples: [example] });

/** A month, YYYY-MM. */
export const month = (description: string, example = '2024-03'): Shape<string> =>
  shape({ type: 'string', pattern: '^\\d{4}-\\d{2}$', description, examples: [example] });

/** A calendar day in Asia/Shanghai, YYYY-MM-DD. */
export const day = (description: string, example = '2024-03-31'): Shape<string> =>
  shape({
    type: 'string',
    format: 'date',
    description: `${description}; Asia/Shanghai day`,
    examples: [example],
  });

/** A moment, written in UTC. */
export const instant = (description: string, example = '2024-04-05T02:30:00.000Z'): Shape<Date> =>
  shape({ type: 'string', format: 'date-time', description, examples: [example] });

/** Always null. */
export const nothing = (description: string): Shape<null> =>
  shape({ type: 'null', description, examples: [null] });

/** One of a list of words. */
export const oneOf = <const Value extends string>(
  values: readonly Value[],
  description: string,
  example?: Value,
): Shape<Value> =>
  shape({ type: 'string', enum: [...values], description, examples: [example ?? values[0]] });

/** One word, always the same. */
export const word = <const Value extends string>(value: Value, description: string): Shape<Value> =>
  shape({ type: 'string', const: value, description, examples: [value] });

/** An object of a class. */
export const an = <T extends object>(of: AnswerClass<T>, description?: string): Shape<T> => ({
  schema: { $ref: getSchemaPath(of), ...(description ? { description } : {}) },
  classes: () => [of],
  isOptional: false,
});

/** More of the class itself, within it. */
export const moreOf = <T>(name: string, description: string): Shape<readonly T[]> =>
  shape({
    type: 'array',
    items: { $ref: getSchemaPath(name) },
    description,
    examples: [[]],
  });

/** A list. */
export function listOf<T>(
  of: Shape<T>,
  description: string,
  examples?: readonly T[],
): Shape<readonly T[]>;
export function listOf<T extends object>(
  of: AnswerClass<T>,
  description: string,
): Shape<readonly T[]>;
export function listOf<T extends object>(
  of: AnswerClass<T> | Shape<T>,
  description: string,
  examples?: readonly T[],
): Shape<readonly T[]> {
  const { schema, classes } = typeof of === 'function' ? an(of) : of;
  return {
    schema: {
      type: 'array',
      items: schema,
      description,
      ...(examples ? { examples: [examples] } : {}),
    },
    classes,
    isOptional: false,
  };
}

/** Null where there is nothing to say. */
export const nullable = <T>({ schema, ...rest }: Shape<T>): Shape<T | null> => {
  const { description, examples, ...inner } = schema;
  return {
    ...rest,
    schema: {
      anyOf: [inner, { type: 'null' }],
      ...(description === undefined ? {} : { description }),
      ...(examples === undefined ? {} : { examples }),
    },
  };
};

/** Left out where it does not apply. */
export const optional = <T>(of: Shape<T>): Shape<T | undefined> => ({ ...of, isOptional: true });

/** Any JSON value. */
export const anything = (description: string, example: unknown): Shape<unknown> =>
  // Without a choice Nest would make it an object.
  shape({ anyOf: [{}], description, examples: [example] });
