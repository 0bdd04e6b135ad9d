/**
 * How a text is written: a `line` is a name, code or title; `notes` are free text of several lines, and
 * may hold what emoji and other scripts are put together with.
 */
export type TextKind = 'line' | 'notes';

/** What a reader of a text would not see, or be deceived by. */
export type HiddenKind = 'direction' | 'control' | 'newline' | 'invisible' | 'unassigned';

export interface HiddenCharacter {
  readonly kind: HiddenKind;
  /** Its code point, such as `U+202E`. */
  readonly character: string;
  /** Its place, counted in characters from 1. */
  readonly at: number;
}

/** Marks that turn the direction of the text around them: `\u202Egnp.exe` is shown as `exe.png`. */
const direction = /[\p{Bidi_Control}]/u;
/** Ends of lines, and the tab that parts the cells of a table. */
const newline = /[\t\n\r\u2028\u2029]/u;
const control = /\p{Cc}/u;
/** Without width or ink: zero-width spaces and joiners, soft hyphens, variation selectors, fillers, blank Braille. */
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800]/u;
/**
 * Means nothing to anybody, or something else to each. The planes of rare Chinese characters (2 and 3)
 * are let through: Unicode adds some every year, and people's names hold them before this system knows.
 */
const unassigned = /[\p{Cn}\p{Cs}]/u;
const privateUse = /\p{Co}/u;
const isRareHan = (point: number): boolean =>
  point >= 0x20000 && (point & 0xffff) < 0xfffe && point < 0x40000;

function kindOf(character: string, kind: TextKind): HiddenKind | null {
  if (direction.test(character)) return 'direction';
  if (newline.test(character)) return kind === 'line' ? 'newline' : null;
  if (control.test(character)) return 'control';
  if (unassigned.test(character))
    return isRareHan(character.codePointAt(0) ?? 0) ? null : 'unassigned';
  // Notes are pasted from elsewhere, with joined emoji and the bullets of Word's own fonts.
  if (kind === 'notes') return null;
  if (privateUse.test(character)) return 'unassigned';
  return invisible.test(character) ? 'invisible' : null;
}

/** What most texts are made of; nothing in it is hidden. */
const plain = /^[\x20-\x7e\u3000-\u303e\u4e00-\u9fff\uff01-\uff5e“”‘’…—·]*$/u;

/**
 * The first character of a text that its reader would not see or be deceived by; null when there is none.
 * Names are told apart by eye: what the eye does not see must not make two of them.
 *
 * @example hiddenCharacterIn('农\u200B村', 'line') // { kind: 'invisible', character: 'U+200B', at: 2 }
 * Source: Unicode UAX #9 (Bidi_Control), UAX #44 (Default_Ignorable_Code_Point), UTS #39 section 3.
 */
export function hiddenCharacterIn(text: string, kind: TextKind): HiddenCharacter | null {
  if (plain.test(text)) return null;
  let at = 0;
  for (const character of text) {
    at += 1;
    const hidden = kindOf(character, kind);
    if (hidden === null) continue;
    const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return { kind: hidden, character: `U+${point}`, at };
  }
  return null;
}
