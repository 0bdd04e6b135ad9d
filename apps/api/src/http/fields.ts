import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ValidateBy, ValidateIf, ValidateNested } from 'class-validator';
import {
  fenFromYuan,
  hiddenCharacterIn,
  parseMonth,
  parsePlanDate,
  Problem,
  type ProblemParams,
  type TextKind,
} from '#libs/kernel';

/** Whether a field may be left out, and whether it may be null. */
interface Presence {
  readonly optional?: boolean;
  readonly nullable?: boolean;
  readonly description?: string;
  /** A true value, for who reads the document. */
  readonly example?: unknown;
}

interface Fault {
  readonly code: string;
  readonly params?: ProblemParams;
}

const shown = (value: unknown): string =>
  value === undefined ? 'undefined' : JSON.stringify(value).slice(0, 60);

/** A field with one rule; the fault travels through class-validator's message as JSON. */
function field(
  name: string,
  presence: Presence,
  schema: Record<string, unknown>,
  check: (value: unknown) => Fault | null,
): PropertyDecorator {
  const { optional = false, nullable = false, description, example } = presence;
  const shape = nullable ? { anyOf: [schema, { type: 'null' }] } : schema;
  return applyDecorators(
    ApiProperty({
      ...shape,
      required: !optional,
      ...(description ? { description } : {}),
      ...(example === undefined ? {} : { examples: [example] }),
    }),
    ValidateIf(
      (_, value: unknown) => !(optional && value === undefined) && !(nullable && value === null),
    ),
    ValidateBy({
      name,
      validator: {
        validate: (value: unknown) =>
          value !== undefined && value !== null && check(value) === null,
        defaultMessage: (args) => {
          const value: unknown = args?.value;
          const fault =
            value === undefined || value === null
              ? { code: 'api.field-missing' }
              : (check(value) ?? { code: 'api.field-missing' });
          return JSON.stringify({ ...fault, params: { found: shown(value), ...fault.params } });
        },
      },
    }),
  );
}

function problemOf(read: () => unknown): Fault | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof Problem) return { code: error.code, params: error.params };
    throw error;
  }
}

/** The form of a code or address; a fault is told in words with an example, never as a pattern. */
export interface TextForm {
  readonly pattern: RegExp;
  /** Its words in the catalogue. */
  readonly code: string;
  readonly example: string;
}

/** The forms that texts have. */
export const forms = {
  code: { pattern: /^[A-Za-z0-9][A-Za-z0-9-]*$/, code: 'api.form-code', example: 'PJ-012' },
  username: { pattern: /^[a-z][a-z0-9._-]*$/, code: 'api.form-username', example: 'chen.li' },
  email: {
    pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
    code: 'api.form-email',
    example: 'chen.li@example.gov.cn',
  },
  time: { pattern: /^([01]\d|2[0-3]):[0-5]\d$/, code: 'api.form-time', example: '09:00' },
} as const satisfies Record<string, TextForm>;

/** A character that is not seen, or that deceives. */
function hiddenFault(text: string, kind: TextKind): Fault | null {
  const hidden = hiddenCharacterIn(text, kind);
  return hidden === null
    ? null
    : {
        code: `api.text-${hidden.kind}`,
        params: { character: hidden.character, at: hidden.at },
      };
}

/** Anything that can be kept: PostgreSQL keeps no NUL, nor half a character. */
const keepable = (text: string): Fault | null =>
  // eslint-disable-next-line no-control-regex -- named above
  /[\u0000\p{Surrogate}]/u.test(text) ? { code: 'api.text-nul' } : null;

/** What a text may hold without saying anything. */
const unseen = /[\s\p{Default_Ignorable_Code_Point}\u2800]/gu;

interface TextOptions extends Presence {
  readonly max: number;
  readonly min?: number;
  readonly form?: TextForm;
  readonly description: string;
  readonly example: string | null;
}

function textField(
  options: TextOptions,
  isFaulty: (text: string) => Fault | null,
): PropertyDecorator {
  const { max, min = 1, form } = options;
  return field(
    'isText',
    options,
    {
      type: 'string',
      minLength: min,
      maxLength: max,
      ...(form ? { pattern: form.pattern.source } : {}),
    },
    (value): Fault | null => {
      if (typeof value !== 'string') return { code: 'api.not-text' };
      if (value.replace(unseen, '').length < min)
        return { code: 'api.text-short', params: { least: min } };
      if (value.length > max)
        return { code: 'api.text-long', params: { most: max, length: value.length } };
      const fault = isFaulty(value);
      if (fault) return fault;
      return form && !form.pattern.test(value)
        ? { code: form.code, params: { example: form.example } }
        : null;
    },
  );
}

/**
 * A text of one line, such as a name, trimmed of nothing, of `min` (default 1) to `max` characters; none
 * that is not seen, or that deceives.
 */
export function Text(options: TextOptions): PropertyDecorator {
  return textField(options, (text) => keepable(text) ?? hiddenFault(text, 'line'));
}

/** A free text of several lines; no marks that change its direction, no control characters. */
export function Notes(options: TextOptions): PropertyDecorator {
  return textField(options, (text) => keepable(text) ?? hiddenFault(text, 'notes'));
}

/** A text that is compared and never shown: a password, a code, words to search for. */
export function Unshown(options: TextOptions): PropertyDecorator {
  return textField(options, keepable);
}

/** One of a list of words. */
export function OneOf(
  values: readonly string[],
  options: Presence & { description: string },
): PropertyDecorator {
  const presence = { example: values[0], ...options };
  return field('isOneOf', presence, { type: 'string', enum: [...values] }, (value) =>
    typeof value === 'string' && values.includes(value)
      ? null
      : { code: 'api.not-one-of', params: { accepted: values.join(', ') } },
  );
}

/** A list of words of a list, each once. */
export function SomeOf(
  values: readonly string[],
  options: Presence & { description: string },
): PropertyDecorator {
  return field(
    'isSomeOf',
    { example: values.slice(0, 1), ...options },
    { type: 'array', items: { type: 'string', enum: [...values] } },
    (value) =>
      Array.isArray(value) &&
      value.length === new Set(value).size &&
      value.every((item) => values.includes(item as string))
        ? null
        : { code: 'api.not-some-of', params: { accepted: values.join(', ') } },
  );
}

/** A list of short texts of one line. */
export function Texts(
  options: Presence & { max: number; description: string; example: readonly string[] },
): PropertyDecorator {
  return field(
    'isTexts',
    options,
    { type: 'array', items: { type: 'string' }, maxItems: options.max },
    (value): Fault | null => {
      const isList =
        Array.isArray(value) &&
        value.length <= options.max &&
        value.every((item) => typeof item === 'string' && item.length > 0 && item.length <= 100);
      if (!isList) return { code: 'api.not-texts', params: { most: options.max } };
      return value.map((item: string) => hiddenFault(item, 'line')).find(Boolean) ?? null;
    },
  );
}

/** A whole number in a JSON body. */
export function Whole(
  options: Presence & { min: number; max: number; description: string; example: number },
): PropertyDecorator {
  return field(
    'isWhole',
    options,
    { type: 'integer', minimum: options.min, maximum: options.max },
    (value) =>
      Number.isInteger(value) &&
      (value as number) >= options.min &&
      (value as number) <= options.max
        ? null
        : { code: 'api.not-whole', params: { least: options.min, most: options.max } },
  );
}

/** A whole number in a query, written in digits. */
export function QueryWhole(options: {
  min: number;
  max: number;
  description: string;
  example: number;
}): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value,
    ),
    Whole({ ...options, optional: true }),
  );
}

/** true or false in a query. */
export function QueryFlag(options: { description: string }): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      value === 'true' ? true : value === 'false' ? false : value,
    ),
    Flag({ ...options, optional: true }),
  );
}

/** true or false. */
export function Flag(options: Presence & { description: string }): PropertyDecorator {
  return field('isFlag', { example: true, ...options }, { type: 'boolean' }, (value) =>
    typeof value === 'boolean' ? null : { code: 'api.not-flag' },
  );
}

/** An amount: a text of yuan with at most two decimals, not negative. */
export function Yuan(options: Presence & { description: string }): PropertyDecorator {
  return field(
    'isYuan',
    { example: '1250000.00', ...options, description: `${options.description}; yuan (元)` },
    { type: 'string', pattern: '^(0|[1-9]\\d*)(\\.\\d{1,2})?$' },
    (value) => {
      if (typeof value !== 'string') return { code: 'api.amount-not-text' };
      const fault = problemOf(() => fenFromYuan(value));
      if (fault) return fault;
      return value.startsWith('-') ? { code: 'api.amount-negative' } : null;
    },
  );
}

/** A month, YYYY-MM. */
export function MonthText(options: Presence & { description: string }): PropertyDecorator {
  const presence = { example: '2024-03', ...options };
  const schema = { type: 'string', pattern: '^\\d{4}-\\d{2}$' };
  return field('isMonth', presence, schema, (value) =>
    typeof value === 'string' ? problemOf(() => parseMonth(value)) : { code: 'api.not-text' },
  );
}

/** A Shanghai calendar day, YYYY-MM-DD. */
export function DayText(options: Presence & { description: string }): PropertyDecorator {
  const presence = {
    example: '2024-03-31',
    ...options,
    description: `${options.description}; Asia/Shanghai day`,
  };
  return field('isDay', presence, { type: 'string', format: 'date' }, (value) =>
    typeof value === 'string' ? problemOf(() => parsePlanDate(value)) : { code: 'api.not-text' },
  );
}

/** A list of objects, each checked. */
export function ListOf(
  type: () => new () => object,
  options: Presence & { max: number; description: string },
): PropertyDecorator {
  return applyDecorators(
    ApiProperty({
      type: () => [type()],
      required: !(options.optional ?? false),
      maxItems: options.max,
      description: options.description,
    }),
    ValidateIf((_, value: unknown) => !((options.optional ?? false) && value === undefined)),
    ValidateBy({
      name: 'isListOf',
      validator: {
        validate: (value: unknown) =>
          Array.isArray(value) &&
          value.length <= options.max &&
          value.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item)),
        defaultMessage: (args) =>
          JSON.stringify({
            code: 'api.not-list',
            params: { found: shown(args?.value), most: options.max },
          }),
      },
    }),
    ValidateNested({ each: true }),
    Type(type),
  );
}
