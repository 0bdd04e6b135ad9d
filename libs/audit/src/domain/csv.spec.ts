import { csvLine } from './csv.js';

describe('a line of a CSV file', () => {
  it.each([
    [['a', '甲 乙', ''], 'a,甲 乙,\r\n'],
    [['a,b', 'say "x"', 'two\nlines'], '"a,b","say ""x""","two\nlines"\r\n'],
    [['=1+1', '+1', '-1', '@sum', '\tx'], "'=1+1,'+1,'-1,'@sum,'\tx\r\n"],
    [['=cmd|"/c calc"'], '"\'=cmd|""/c calc"""\r\n'],
    [['\r=1'], '"\'\r=1"\r\n'],
  ])('of %j is %j', (cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });
});
