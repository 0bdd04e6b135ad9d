interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly examples?: readonly unknown[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
}

/** Puts an example of a whole body together from the examples of its fields. */
export function exampleOf(schema: JsonSchema, named: Readonly<Record<string, unknown>>): unknown {
  if (schema.examples !== undefined) return schema.examples[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.$ref !== undefined)
    return exampleOf(named[schema.$ref.split('/').at(-1) ?? ''] as JsonSchema, named);
  const [choice] = schema.anyOf ?? schema.allOf ?? [];
  if (choice !== undefined) return exampleOf(choice, named);
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.items !== undefined) return [exampleOf(schema.items, named)];
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, field]) => [name, exampleOf(field, named)]),
  );
}
