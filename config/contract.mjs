// Writes what is made from the api's routes: the OpenAPI document of apps/client, and its types.
import { writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { makeDocument } from '../dist/apps/api/src/document.js';

async function write(file, text) {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

/** For every named list of words a const of its words, for pages that show them all. */
const valuesOf = (schemas) =>
  Object.entries(schemas)
    .filter(([name, schema]) => Array.isArray(schema.enum) && name !== 'ProblemCode')
    .map(
      ([name, { description, enum: words }]) =>
        `/** ${description}. */\nexport const ${name[0].toLowerCase()}${name.slice(1)}Values = ${JSON.stringify(words)} as const satisfies readonly ${name}[];`,
    );

/** For types all refusals are one: a problem. */
const withOneRefusal = (document) => {
  const told = structuredClone(document);
  const refused = {
    description: 'Refused',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  delete told.components.responses;
  delete told.components.examples;
  for (const operation of Object.values(told.paths).flatMap(Object.values)) {
    for (const [status, { content, $ref }] of Object.entries(operation.responses))
      if ($ref || content?.['application/problem+json']) delete operation.responses[status];
    operation.responses.default = refused;
  }
  return told;
};

const document = await makeDocument();
const { schemas } = document.components;
const names = Object.keys(schemas).filter((name) => Array.isArray(schemas[name].enum));
const made = '// Made by `npm run contract`; not to be edited.\n';

await write('apps/client/openapi.json', JSON.stringify(document));
await write(
  'apps/client/src/schema.ts',
  made +
    astToString(
      await openapiTS(withOneRefusal(document), {
        alphabetize: true,
        rootTypes: true,
        rootTypesNoSchemaPrefix: true,
      }),
    ),
);
await write(
  'apps/client/src/values.ts',
  `${made}import type { ${names.filter((name) => name !== 'ProblemCode').join(', ')} } from './schema.js';\n\n${valuesOf(schemas).join('\n\n')}\n`,
);
