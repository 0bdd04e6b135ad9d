/** Letters of one reading that are kept: who types more has found the project long before. */
const MOST_LETTERS = 40;

/** What is typed and what it may be asked by, letters and digits alone: `Nóng'cūn` is not typed. */
const typed = /[a-z0-9]+/g;

/**
 * The ways a name is typed by its sounds: in full and by initials, each beginning at every one of its
 * syllables, as lines. A search for `\n` and letters then finds names in which those sounds begin a word,
 * and none in which they stand by chance (`nc` in 东江新城, dongjia**n**gxi**nc**heng).
 *
 * @param syllables of each name: its characters' sounds without tones, ü as v; what is no Chinese stays
 * @example readingLines([['nong', 'cun']]) // '\nnongcun\ncun\nnc\nc'
 */
export function readingLines(names: readonly (readonly string[])[]): string {
  const lines = new Set<string>();
  for (const name of names) {
    const sounds = name.flatMap((sound) => sound.toLowerCase().match(typed) ?? []);
    const initials = sounds.map((sound) => (/\d/.test(sound) ? sound : sound.charAt(0)));
    for (const letters of [sounds, initials])
      for (let from = 0; from < letters.length; from += 1)
        lines.add(
          letters
            .slice(from, from + MOST_LETTERS)
            .join('')
            .slice(0, MOST_LETTERS),
        );
  }
  return [...lines].map((line) => `\n${line}`).join('');
}
