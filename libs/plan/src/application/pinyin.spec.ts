import { readingOf } from './pinyin.js';

describe('how a name sounds', () => {
  it.each([
    ['农村', 'nongcun', 'nc'],
    ['银行', 'yinhang', 'yh'],
    ['行政', 'xingzheng', 'xz'],
    ['行政服务中心', 'fuwu', 'fwzx'],
    ['重点项目', 'zhongdian', 'zdxm'],
    ['重庆', 'chongqing', 'cq'],
    ['校长', 'xiaozhang', 'xz'],
    ['长度', 'changdu', 'cd'],
    ['都市农业', 'dushi', 'dsny'],
    ['成都', 'chengdu', 'cd'],
    ['女子学校', 'nvzixuexiao', 'nzxx'],
    ['绿道', 'lvdao', 'ld'],
    ['“四好农村路”（二期）', 'sihaonongcunlu', 'shncleq'],
  ])('%s is typed %s or %s', async (name, full, initials) => {
    const lines = (await readingOf([name])).split('\n');
    const begins = (letters: string): boolean => lines.some((line) => line.startsWith(letters));
    expect([begins(full), begins(initials)]).toEqual([true, true]);
  });

  it('has no sounds that stand there by chance', async () => {
    const lines = (await readingOf(['蓬江新城'])).split('\n');
    expect(lines.filter((line) => line.startsWith('nc') || line.startsWith('gx'))).toEqual([]);
  });
});
