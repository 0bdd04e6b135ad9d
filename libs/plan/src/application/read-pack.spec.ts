import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlanPackError, readPack } from './read-pack.js';

const synthetic = 'test/fixtures/plans/990001-01';

/** What is wrong with a copy of the synthetic pack in which one file was changed, or its text replaced. */
function faultsOf(file: string, change: string | ((content: never) => unknown)): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  cpSync(synthetic, folder, { recursive: true });
  const path = join(folder, file);
  if (typeof change === 'string') writeFileSync(path, change);
  else {
    const content = JSON.parse(readFileSync(path, 'utf8')) as never;
    change(content);
    writeFileSync(path, JSON.stringify(content));
  }
  try {
    readPack(folder);
    return [];
  } catch (error) {
    if (!(error instanceof PlanPackError)) throw error;
    return error.faults.map((fault) => `${fault.file}#${fault.pointer}: ${fault.zh} / ${fault.en}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Open = Record<string, unknown>;

describe('a broken pack', () => {
  it('is none: the synthetic one is whole', () => {
    expect(faultsOf('plan.json', () => undefined)).toEqual([]);
  });

  it.each<[string, string, (content: never) => unknown, string]>([
    [
      'a month in another form',
      'plan.json',
      (plan: Open) => (plan.periodStart = '2026'),
      'plan.json#/periodStart: 应为YYYY-MM 的月份，如 "2026-01"，写的是 "2026" / must be a month as YYYY-MM, such as "2026-01", but is "2026"',
    ],
    [
      'a number that is no string',
      'plan.json',
      (plan: { envelope: Open }) => (plan.envelope.amount = 777.7),
      'plan.json#/envelope/amount: 应为写成字符串的数字，如 "12.5"，写的是 777.7 / must be a number written as a string, such as "12.5", but is 777.7',
    ],
    [
      'no name for the period',
      'plan.json',
      (plan: Open) => delete plan.period,
      'plan.json#: 缺少字段 period：应为含 zh、en 的对象 / the field period is missing: it is an object with zh, en',
    ],
    [
      'one language only',
      'packages.json',
      (packages: { title: Open }) => delete packages.title.en,
      'packages.json#/title: 缺少字段 en：应为一段文字；没有则为 null / the field en is missing: it is a text, or null where there is none',
    ],
    [
      'a field nobody knows',
      'towns.json',
      (towns: { towns: Open[] }) => Object.assign(towns.towns[0] ?? {}, { mayor: '甲' }),
      'towns.json#/towns/0: 多出字段 mayor：这里的字段是 code、name、kind、nameEn / the field mayor is unknown: the fields here are code, name, kind, nameEn',
    ],
    [
      'a kind of programme that is none',
      'programmes.json',
      (file: { programmes: Open[] }) => Object.assign(file.programmes[1] ?? {}, { kind: 'theme' }),
      'programmes.json#/programmes/1/kind: 应为其中之一："network"、"sector"、"platform"、"action-plan"，写的是 "theme" / must be one of "network", "sector", "platform", "action-plan", but is "theme"',
    ],
    [
      'a kind of programme without a name',
      'programmes.json',
      (file: { kinds: Open }) => delete file.kinds.sector,
      'programmes.json#/programmes/1/kind: kinds 中没有“sector”的名称 / kinds does not name "sector"',
    ],
    [
      'a year as a word',
      'indicators.json',
      (file: { current: Open }) => (file.current.targetYear = '2030 年'),
      'indicators.json#/current/targetYear: 应为年份，如 2030，写的是 "2030 年" / must be a year, such as 2030, but is "2030 年"',
    ],
    [
      'a target before its base',
      'indicators.json',
      (file: { current: Open }) => (file.current.targetYear = 2024),
      'indicators.json#/current/targetYear: 目标年不晚于基年 / the target year is not after the base year',
    ],
    [
      'a route of an unknown kind',
      'routes.json',
      (file: { routes: Open[] }) => Object.assign(file.routes[0] ?? {}, { kind: 'curved' }),
      'routes.json#/routes/0/kind: 没有代码为“curved”的线路类别 / there is no kind of route "curved"',
    ],
    [
      'a period by its name',
      'projects.json',
      (file: { projects: Open[] }) => Object.assign(file.projects[0] ?? {}, { period: '新程' }),
      'projects.json#/projects/0/period: 应为其中之一："current"、"former"，写的是 "新程" / must be one of "current", "former", but is "新程"',
    ],
    [
      'history of a period without a name',
      'plan.json',
      (plan: Open) => (plan.formerPeriod = null),
      'projects.json#/projects/11/period: plan.json 的 formerPeriod 为 null，不能有上一规划期的项目 / formerPeriod of plan.json is null, so no work can be of it',
    ],
    [
      'a count that is not kept',
      'commitments.json',
      (file: Open) => (file.count = 9),
      'commitments.json#/count: 写的是 9 条，实有 4 条 / says 9 records, 4 found',
    ],
  ])('with %s is told where and what is expected', (_, file, change, told) => {
    expect(faultsOf(file, change)).toEqual([told]);
  });

  it('tells a file that is missing or no JSON, and goes on with the others', () => {
    const [broken] = faultsOf('words.json', '{"words": {');
    expect(broken).toMatch(/^words\.json#: 无法读取：.+ \/ cannot be read: .+$/);
    expect(faultsOf('plan.json', '{}').length).toBeGreaterThan(5);
  });
});
