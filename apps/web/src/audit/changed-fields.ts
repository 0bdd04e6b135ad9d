/** One field of an object before and after a change; undefined where there is none. */
export interface ChangedField {
  /** Fields inside others have their names before them: `schedule.time`. */
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of an object, those inside others beside them; what is no object is one field without a name. */
function flat(value: unknown, name = ''): Fields {
  if (!isObject(value))
    return value === undefined || (value === null && name === '') ? {} : { [name]: value };
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, inner]) =>
      flat(inner, name === '' ? key : `${name}.${key}`),
    ),
  ) as Fields;
}

/** Nothing, whether it is written null, as an empty text or not at all. */
const settled = (value: unknown): unknown =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)
    ? undefined
    : value;

function difference(old: Fields, now: Fields): ChangedField[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .map((name) => ({ name, before: settled(old[name]), after: settled(now[name]) }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}

/** The fields that differ between before and after; of what is new or gone, all of them. */
export function changedFields(before: unknown, after: unknown): ChangedField[] {
  return difference(flat(before), flat(after));
}

/** A change with what it was before, also where its row tells only what it became. */
export interface HistoryStep<Entry> {
  readonly entry: Entry;
  readonly fields: readonly ChangedField[];
}

/** Several things may be set of one object, each with fields of its own: a project's facts, its budget, a year's plan. */
function thingOf({ action, after }: { readonly action: string; readonly after: unknown }): string {
  const set = /^(.+)\.set$/.exec(action)?.[1];
  if (set === undefined) return '';
  const year = isObject(after) && typeof after.year === 'number' ? after.year : '';
  return `${set} ${String(year)}`;
}

/**
 * The changes of one object, from oldest to newest. Many acts record only what they set: what it was before
 * is what the acts before them had set.
 */
export function historyOf<
  Entry extends { readonly action: string; readonly before: unknown; readonly after: unknown },
>(entries: readonly Entry[]): HistoryStep<Entry>[] {
  const knownOf = new Map<string, Fields>();
  return entries.map((entry) => {
    const thing = thingOf(entry);
    const known = knownOf.get(thing) ?? {};
    const now = flat(entry.after);
    const told = flat(entry.before);
    const old = isObject(entry.before)
      ? told
      : Object.fromEntries(Object.keys(now).map((name) => [name, known[name]]));
    knownOf.set(thing, { ...known, ...told, ...now });
    return { entry, fields: difference(old, now) };
  });
}
