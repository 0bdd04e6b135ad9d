/** One field of an object before and after a change. */
export interface ChangedField {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '—';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** The fields that differ between before and after; of what is new or gone, all of them. */
export function changedFields(before: unknown, after: unknown): ChangedField[] {
  if (!isObject(before) && !isObject(after))
    return shown(before) === shown(after)
      ? []
      : [{ name: '', before: shown(before), after: shown(after) }];
  const old = isObject(before) ? before : {};
  const now = isObject(after) ? after : {};
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .map((name) => ({ name, before: shown(old[name]), after: shown(now[name]) }))
    .filter((field) => field.before !== field.after);
}
