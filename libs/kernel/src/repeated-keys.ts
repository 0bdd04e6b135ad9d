const BACKSLASH = 92;

/** Where the text that begins at `start` ends: the place of its closing quotation mark. */
function endOfText(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); ; at = json.indexOf('"', at + 1)) {
    let slashes = 0;
    while (json.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
}

/** An object or list that has been opened and not yet closed. */
interface Open {
  /** The keys met so far; null: a list. */
  readonly keys: Set<string> | null;
  /** The key, or the place in the list, of the value that is read. */
  at: string | number;
}

const pointerTo = (path: readonly Open[]): string =>
  path.map(({ at }) => `/${String(at).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/**
 * The keys that stand twice in one object, as JSON pointers: JSON.parse keeps the last of them without a
 * word. Keys are compared as they are meant: "a" and "\u0061" are one.
 *
 * @param json a text that JSON.parse has accepted
 * @param most how many are told
 * @example repeatedKeys('{"a":1,"b":[{"c":1,"c":2}]}', 9) // ['/b/0/c']
 */
export function repeatedKeys(json: string, most: number): string[] {
  const path: Open[] = [];
  const found = new Set<string>();
  let isKeyNext = false;
  for (let at = 0; at < json.length && found.size < most; at += 1) {
    const open = path.at(-1);
    switch (json.charAt(at)) {
      case '{':
        path.push({ keys: new Set(), at: '' });
        isKeyNext = true;
        break;
      case '[':
        path.push({ keys: null, at: 0 });
        isKeyNext = false;
        break;
      case '}':
      case ']':
        path.pop();
        break;
      case ',':
        isKeyNext = open?.keys != null;
        if (typeof open?.at === 'number') open.at += 1;
        break;
      case '"': {
        const end = endOfText(json, at);
        if (isKeyNext && open?.keys) {
          const written = json.slice(at, end + 1);
          const key = written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1);
          open.at = key;
          if (open.keys.has(key)) found.add(pointerTo(path));
          open.keys.add(key);
          isKeyNext = false;
        }
        at = end;
        break;
      }
    }
  }
  return [...found];
}
