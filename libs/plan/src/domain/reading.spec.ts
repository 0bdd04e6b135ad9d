import { readingLines } from './reading.js';

describe('the sounds of a name', () => {
  it('are typed in full or by initials, from any syllable on', () => {
    expect(readingLines([['nong', 'cun', 'lu']])).toBe('\nnongcunlu\ncunlu\nlu\nncl\ncl\nl');
  });

  it('hold letters and digits that are no Chinese as they are', () => {
    expect(readingLines([['5G', 'ji', 'zhan', '（', 'A', '）']]).split('\n')).toEqual(
      expect.arrayContaining(['5gjizhana', 'jizhana', '5gjza', 'jza']),
    );
  });

  it('of several names are each once, and of none nothing', () => {
    expect(readingLines([['lu'], ['lu']])).toBe('\nlu\nl');
    expect(readingLines([])).toBe('');
    expect(readingLines([['（', '）']])).toBe('');
  });

  it('of the longest name stay a few pages', () => {
    const name = Array.from({ length: 200 }, () => 'zhuang');
    expect(readingLines([name]).length).toBeLessThan(20_000);
  });
});
