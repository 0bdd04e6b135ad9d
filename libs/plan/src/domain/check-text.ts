import { hiddenCharacterIn, repeatedKeys } from '#libs/kernel';
import type { PackFault } from './check-pack.js';
import type { PackFile } from './pack.js';

const MOST_FAULTS = 100;
/** Free text, which may have several lines; all else of a pack is a name, a code or a figure. */
const freeText = /(?:note|text|verbatim|asWritten|content|description|remark)/i;

/** Keys that stand twice in one object of a file: of the two only the last would be loaded. */
export function repeatedFaults(file: PackFile, json: string): PackFault[] {
  return repeatedKeys(json, MOST_FAULTS).map((pointer) => ({
    file: `${file}.json`,
    pointer,
    zh: '同一对象中写了两次',
    en: 'stands twice in one object',
  }));
}

/** Texts with characters that are not seen, or that deceive; names are held to more than free text. */
export function hiddenFaults(file: PackFile, content: unknown): PackFault[] {
  const faults: PackFault[] = [];
  const walk = (value: unknown, pointer: string, isFree: boolean): void => {
    if (typeof value === 'string') {
      const hidden = hiddenCharacterIn(value, isFree ? 'notes' : 'line');
      if (hidden && faults.length < MOST_FAULTS)
        faults.push({
          file: `${file}.json`,
          pointer,
          zh: `第 ${String(hidden.at)} 个字符（${hidden.character}）看不见或不该有`,
          en: `character ${String(hidden.at)} (${hidden.character}) cannot be seen or does not belong`,
        });
    } else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        walk(inner, `${pointer}/${key}`, isFree || freeText.test(key));
  };
  walk(content, '', false);
  return faults;
}
