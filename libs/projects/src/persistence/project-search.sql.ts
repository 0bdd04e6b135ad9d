/** A text in which the pattern's own % and _ mean themselves. */
const literal = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** What comes along with pasted words and nobody means: zero-width spaces, marks of direction. */
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const latin = /[a-z0-9]+/g;
const isSounded = (word: string): boolean => /[a-z]/.test(word);

/**
 * The condition that a project `p` bears what somebody typed: as a part of its code, names or aliases; as
 * its sounds, in full or by initials (`nongcun`, `nong cun`, `nc`); or some of it in characters and some
 * by sound (`棠下zx`).
 *
 * @param add keeps a parameter and gives its place
 */
export function bearsWords(words: string, add: (value: string) => string): string {
  const asked = words.replace(unseen, '').trim().toLowerCase().replaceAll('ü', 'v');
  const within = (text: string): string => `p.search_text LIKE ${add(`%${literal(text)}%`)}`;
  // A reading has a line from each syllable on.
  const sounds = (letters: string): string => `p.reading LIKE ${add(`%\n${letters}%`)}`;
  const either = (others: readonly string[]): string =>
    `(${within(asked)} OR ${others.join(' AND ')})`;
  if (/^[a-z0-9\s']+$/.test(asked))
    return isSounded(asked) ? either([sounds(asked.replace(/[\s']/g, ''))]) : within(asked);
  const sounded = (asked.match(latin) ?? []).filter(isSounded);
  const written = asked.split(/[a-z0-9\s]+/).filter((part) => /\p{Script=Han}/u.test(part));
  // One letter sounds like a third of all names: it is a part of a name (A区), no sound.
  return sounded.length === 0 || written.length === 0 || sounded.some(({ length }) => length < 2)
    ? within(asked)
    : either([...written.map(within), ...sounded.map(sounds)]);
}
