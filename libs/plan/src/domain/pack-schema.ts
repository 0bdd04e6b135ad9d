import type { PackFile } from './pack.js';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string', minLength: 1 };
const optionalText: Schema = { type: ['string', 'null'] };
const figure: Schema = { type: 'string', pattern: '^\\d{1,12}(\\.\\d{1,10})?$' };
const code: Schema = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$' };
const count: Schema = { type: 'integer', minimum: 0 };
const source: Schema = {
  type: ['object', 'null'],
  required: ['chapter', 'section', 'box'],
  properties: {
    chapter: { type: 'integer', minimum: 1 },
    section: { type: ['integer', 'null'] },
    box: { type: ['integer', 'null'] },
  },
  additionalProperties: false,
};
const amountProperties = {
  amount: figure,
  unit: { enum: ['亿元', '万元', '元'] },
  qualifier: optionalText,
  asWritten: text,
  label: text,
};
const amount: Schema = {
  type: ['object', 'null'],
  required: ['amount', 'unit'],
  properties: amountProperties,
  additionalProperties: false,
};

const listOf = (items: Schema, minItems = 0): Schema => ({ type: 'array', minItems, items });
const record = (
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
  isOpen = false,
): Schema => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...optional },
  additionalProperties: isOpen,
});

const named = { name: text, source };

/** JSON Schema (draft 7) of each file of a pack. Cross references are checked apart. */
export const packSchemas: Readonly<Record<PackFile, Schema>> = {
  plan: record(
    {
      code,
      name: text,
      divisionCode: { type: 'string', pattern: '^\\d{6}$' },
      periodStart: { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' },
      periodEnd: { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' },
      envelope: {
        type: 'object',
        required: ['amount', 'unit', 'asWritten', 'source'],
        properties: { ...amountProperties, source, note: text },
        additionalProperties: false,
      },
    },
    { nameEn: optionalText },
  ),
  packages: record({
    packages: listOf(
      record(
        { code, order: count, ...named },
        { nameEn: optionalText, investment: { type: 'null' } },
      ),
      1,
    ),
  }),
  programmes: record(
    {
      programmes: listOf(
        record(
          {
            code,
            kind: { enum: ['network', 'sector', 'platform', 'action-plan'] },
            plannedInvestment: amount,
            targets: listOf({ type: 'object', required: ['metric', 'source'] }),
            facts: { type: 'object' },
            ...named,
          },
          { nameEn: optionalText, group: text },
        ),
      ),
    },
    {},
    true,
  ),
  towns: record(
    {
      towns: listOf(
        record({ code, name: text, kind: { enum: ['town', 'area'] } }, { nameEn: optionalText }),
      ),
    },
    { note: text },
  ),
  routes: record({
    routes: listOf(
      record(
        {
          id: code,
          kind: text,
          order: { type: ['integer', 'null'] },
          status: optionalText,
          scope: { enum: ['district', 'city', 'regional'] },
          projectId: { type: ['string', 'null'] },
          ...named,
        },
        { nameEn: optionalText, statusWord: optionalText },
        true,
      ),
    ),
  }),
  indicators: record({
    box2: record(
      {
        count,
        indicators: listOf(
          record(
            {
              id: code,
              no: count,
              group: text,
              unit: optionalText,
              attribute: { enum: ['预期性', '约束性'] },
              ...named,
            },
            {},
            true,
          ),
        ),
        boxNotes: listOf({ type: 'object' }),
      },
      {},
      true,
    ),
    box1: { type: 'object' },
    chapter1Results: listOf({ type: 'object' }),
  }),
  commitments: record(
    { count, commitments: listOf(record({ id: code, ...named }, { nameEn: optionalText }, true)) },
    {},
    true,
  ),
  governance: record({ count, requirements: listOf(record({ id: code, source }, {}, true)) }),
  projects: record(
    {
      count,
      projects: listOf(
        record(
          {
            id: code,
            nameVerbatim: { type: 'boolean' },
            aliases: listOf(text),
            kind: text,
            townCode: { type: ['string', 'null'] },
            townBasis: { enum: ['stated', 'inferred', null] },
            packageCode: text,
            packageBasis: { enum: ['inferred', 'confirmed'] },
            programmes: listOf(text),
            programmesInferred: listOf(text),
            stage: optionalText,
            stageWord: optionalText,
            investment: amount,
            period: text,
            scope: { enum: ['district', 'city', 'regional'] },
            ...named,
          },
          { nameEn: optionalText, note: text, alsoIn: listOf(source), stageIn13thFYP: text },
        ),
      ),
    },
    { packageBasisNote: text },
  ),
};
