import { programmeKinds, type PackFile } from './pack.js';

type Schema = Readonly<Record<string, unknown>>;

/** What a value must be, in both languages: told where a pack has something else. */
export interface Expected {
  readonly zh: string;
  readonly en: string;
}

const says = (zh: string, en: string): { readonly expected: Expected } => ({
  expected: { zh, en },
});

const text: Schema = { type: 'string', minLength: 1, ...says('一段文字', 'a text') };
const optionalText: Schema = {
  type: ['string', 'null'],
  minLength: 1,
  ...says('一段文字；没有则为 null', 'a text, or null where there is none'),
};
const decimal = '^-?\\d{1,12}(\\.\\d{1,10})?$';
const figure: Schema = {
  type: 'string',
  pattern: '^\\d{1,12}(\\.\\d{1,10})?$',
  ...says('写成字符串的数字，如 "12.5"', 'a number written as a string, such as "12.5"'),
};
const optionalFigure: Schema = {
  type: ['string', 'null'],
  pattern: decimal,
  ...says(
    '写成字符串的数字，如 "12.5"；未载明则为 null',
    'a number written as a string, such as "12.5", or null where the plan states none',
  ),
};
const code: Schema = {
  type: 'string',
  pattern: '^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$',
  ...says(
    '1 至 40 个字母、数字、点或横线的代码，以字母或数字开头',
    'a code of 1 to 40 letters, digits, dots or hyphens that begins with a letter or digit',
  ),
};
const count: Schema = { type: 'integer', minimum: 0, ...says('非负整数', 'a whole number') };
const order: Schema = {
  type: 'integer',
  minimum: 0,
  maximum: 30_000,
  ...says('次序，0 至 30000 的整数', 'a place in an order, a whole number from 0 to 30000'),
};
const year: Schema = {
  type: 'integer',
  minimum: 1950,
  maximum: 2100,
  ...says('年份，如 2030', 'a year, such as 2030'),
};
const month: Schema = {
  type: 'string',
  pattern: '^\\d{4}-(0[1-9]|1[0-2])$',
  ...says('YYYY-MM 的月份，如 "2026-01"', 'a month as YYYY-MM, such as "2026-01"'),
};
const bool: Schema = { type: 'boolean', ...says('true 或 false', 'true or false') };
const oneOf = (...values: readonly (string | null)[]): Schema => {
  const words = values.map((value) => JSON.stringify(value));
  return {
    enum: values,
    ...says(`其中之一：${words.join('、')}`, `one of ${words.join(', ')}`),
  };
};

const listOf = (items: Schema, minItems = 0): Schema => ({
  type: 'array',
  minItems,
  items,
  ...(minItems > 0
    ? says(`至少 ${String(minItems)} 项的列表`, `a list of at least ${String(minItems)}`)
    : says('列表，可以为空', 'a list, which may be empty')),
});

const record = (
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
  isOpen = false,
): Schema => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...optional },
  additionalProperties: isOpen,
  ...says(
    `含 ${Object.keys(required).join('、')} 的对象`,
    `an object with ${Object.keys(required).join(', ')}`,
  ),
});
/** The same, or null where the plan has none. */
const orNull = (schema: Schema): Schema => {
  const { zh, en } = schema.expected as Expected;
  return {
    ...schema,
    type: [schema.type, 'null'].flat(),
    ...says(`${zh}；没有则为 null`, `${en}, or null where there is none`),
  };
};

const words = record({ zh: text, en: optionalText });
const tableNotes = listOf(record({ no: count, zh: text, en: optionalText }));
const source = orNull(
  record({
    chapter: { type: 'integer', minimum: 1, ...says('章的序号', 'the number of a chapter') },
    section: {
      type: ['integer', 'null'],
      ...says('节的序号或 null', 'the number of a section, or null'),
    },
    box: {
      type: ['integer', 'null'],
      ...says('专栏的序号或 null', 'the number of a box, or null'),
    },
  }),
);
const amountUnit = oneOf('亿元', '万元', '元');
const amount = orNull(
  record(
    { amount: figure, unit: amountUnit },
    { qualifier: optionalText, asWritten: text, label: text },
  ),
);
const statedFigure = orNull(
  record({
    value: optionalFigure,
    qualifier: optionalText,
    text: { type: 'string', ...says('单元格原文', 'the cell as it stands in the plan') },
  }),
);
const attribute = oneOf('预期性', '约束性');
const scope = oneOf('district', 'city', 'regional');

const names = { name: text };
const english = { nameEn: optionalText };
const alsoIn = { alsoIn: listOf(source) };

const target = record(
  { metric: text, value: optionalText, unit: optionalText, qualifier: optionalText, source },
  {
    metricEn: optionalText,
    due: optionalText,
    asWritten: optionalText,
    ...alsoIn,
  },
  true,
);
const plannedWork = record(
  { ...names, planWord: optionalText, source },
  { ...english, ...alsoIn },
  true,
);

const formerRow = (subRows: Readonly<Record<string, Schema>>): Schema =>
  record(
    { id: code, ...names, unit: optionalText },
    {
      no: count,
      group: text,
      ...english,
      attribute,
      target: statedFigure,
      targetAnnualGrowth: statedFigure,
      actual: statedFigure,
      actualAnnualGrowth: statedFigure,
      notes: listOf(words),
      source,
      ...subRows,
    },
  );

/** JSON Schema (draft 7) of each file of a pack. Cross references are checked apart. */
export const packSchemas: Readonly<Record<PackFile, Schema>> = {
  plan: record(
    {
      code,
      ...names,
      divisionCode: {
        type: 'string',
        pattern: '^\\d{6}$',
        ...says(
          '六位行政区划代码（GB/T 2260）',
          'a division code of six digits (GB/T 2260), as a string',
        ),
      },
      periodStart: month,
      periodEnd: month,
      period: words,
      formerPeriod: orNull(words),
      localWords: listOf({
        type: 'string',
        minLength: 2,
        maxLength: 40,
        ...says('2 至 40 个字的地方用词', 'a word of the place, of 2 to 40 characters'),
      }),
      envelope: record(
        { amount: figure, unit: amountUnit, asWritten: text, source },
        { qualifier: optionalText, label: text, note: words },
      ),
    },
    english,
  ),
  words: record(
    {
      words: {
        type: 'object',
        additionalProperties: {
          type: 'string',
          ...says('这个词的英文', 'the word in English'),
        },
        ...says('中文短词对应英文的表', 'a table from Chinese short words to English'),
      },
    },
    { note: words },
  ),
  packages: record({
    title: words,
    packages: listOf(
      record(
        { code, order, ...names, source },
        { ...english, investment: { type: 'null', ...says('null', 'null') } },
      ),
      1,
    ),
  }),
  programmes: record(
    {
      kinds: {
        type: 'object',
        properties: Object.fromEntries(programmeKinds.map((kind) => [kind, words])),
        additionalProperties: false,
        ...says(
          `各类专项的名称，键为 ${programmeKinds.join('、')}`,
          `the names of the kinds, by ${programmeKinds.join(', ')}`,
        ),
      },
      programmes: listOf(
        record(
          {
            code,
            kind: oneOf(...programmeKinds),
            plannedInvestment: amount,
            targets: listOf(target),
            facts: record({}, { aim: listOf(plannedWork), works: listOf(plannedWork) }, true),
            ...names,
            source,
          },
          { ...english, group: text },
        ),
      ),
    },
    {},
    true,
  ),
  towns: record(
    {
      towns: listOf(record({ code, ...names, kind: oneOf('town', 'area') }, english)),
    },
    { note: words },
  ),
  routes: record({
    title: orNull(words),
    note: orNull(words),
    kinds: listOf(record({ code, ...names }, english)),
    routes: listOf(
      record(
        {
          id: code,
          kind: code,
          order: orNull(order),
          status: optionalText,
          scope,
          projectId: orNull(code),
          ...names,
          source,
        },
        {
          ...english,
          statusWord: optionalText,
          note: words,
          members: listOf(text),
          ...alsoIn,
        },
        true,
      ),
    ),
  }),
  indicators: record({
    note: orNull(words),
    current: record(
      {
        title: words,
        baseYear: year,
        targetYear: year,
        count,
        notes: tableNotes,
        indicators: listOf(
          record(
            {
              id: code,
              no: order,
              group: text,
              unit: optionalText,
              attribute,
              baseline: statedFigure,
              target: statedFigure,
              annualGrowth: statedFigure,
              cumulative: statedFigure,
              notes: listOf(words),
              ...names,
              source,
            },
            {
              ...english,
              direction: oneOf('up', 'down', 'down-accepted', 'hold', 'cap', 'assigned', null),
              mergedCell: bool,
            },
            true,
          ),
        ),
      },
      { asWritten: text },
    ),
    former: orNull(
      record(
        {
          title: words,
          year,
          count,
          notes: tableNotes,
          rows: listOf(formerRow({ subRows: listOf(formerRow({})) })),
        },
        { asWritten: text },
      ),
    ),
    results: orNull(
      record({
        title: words,
        count,
        rows: listOf(
          record(
            {
              id: code,
              metric: text,
              value: optionalFigure,
              unit: optionalText,
              qualifier: optionalText,
              source,
            },
            { metricEn: optionalText, asWritten: optionalText },
          ),
        ),
      }),
    ),
  }),
  commitments: record(
    {
      count,
      commitments: listOf(
        record(
          {
            id: code,
            area: text,
            metric: optionalText,
            value: optionalText,
            unit: optionalText,
            qualifier: optionalText,
            due: optionalText,
            ...names,
            source,
          },
          {
            ...english,
            asWritten: optionalText,
            dueBasis: oneOf('stated-year', 'plan-period-end-or-window', 'plan-period', null),
            dueAsWritten: optionalText,
            note: orNull(words),
            ...alsoIn,
          },
          true,
        ),
      ),
    },
    {},
    true,
  ),
  governance: record({
    count,
    requirements: listOf(
      record({ id: code, source }, { topic: text, requirement: words, feature: text }, true),
    ),
  }),
  projects: record(
    {
      count,
      projects: listOf(
        record(
          {
            id: code,
            nameVerbatim: bool,
            aliases: listOf(text),
            kind: text,
            townCode: orNull(code),
            townBasis: oneOf('stated', 'inferred', null),
            packageCode: code,
            packageBasis: oneOf('inferred', 'confirmed'),
            programmes: listOf(code),
            programmesInferred: listOf(code),
            stage: optionalText,
            stageWord: optionalText,
            investment: amount,
            period: oneOf('current', 'former'),
            scope,
            ...names,
            source,
          },
          { ...english, note: words, ...alsoIn, formerStageWord: text },
        ),
      ),
    },
    { packageBasisNote: words },
  ),
};
