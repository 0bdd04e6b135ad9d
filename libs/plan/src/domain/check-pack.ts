import type { PackFile, PlanPack } from './pack.js';

/** One fault of a pack: which file, where in it (JSON pointer), what is wrong in both languages. */
export interface PackFault {
  readonly file: string;
  readonly pointer: string;
  readonly zh: string;
  readonly en: string;
}

type Report = (file: PackFile, pointer: string, zh: string, en: string) => void;

function checkUnique(
  report: Report,
  file: PackFile,
  list: string,
  codes: readonly string[],
  field: string,
): void {
  const first = new Map<string, number>();
  codes.forEach((code, index) => {
    const earlier = first.get(code);
    if (earlier === undefined) first.set(code, index);
    else
      report(
        file,
        `/${list}/${String(index)}/${field}`,
        `“${code}”与第 ${String(earlier + 1)} 条重复`,
        `"${code}" stands already in record ${String(earlier + 1)}`,
      );
  });
}

function checkCount(
  report: Report,
  file: PackFile,
  pointer: string,
  stated: number,
  found: number,
): void {
  if (stated !== found)
    report(
      file,
      pointer,
      `写的是 ${String(stated)} 条，实有 ${String(found)} 条`,
      `says ${String(stated)} records, ${String(found)} found`,
    );
}

function checkReference(
  report: Report,
  file: PackFile,
  pointer: string,
  code: string,
  known: ReadonlySet<string>,
  what: [string, string],
): void {
  if (!known.has(code))
    report(file, pointer, `没有代码为“${code}”的${what[0]}`, `there is no ${what[1]} "${code}"`);
}

/** Lists of records with a key of their own, by file; a key stands once in its list. */
const keyedLists: readonly {
  readonly file: PackFile;
  readonly list: string;
  readonly field: string;
  readonly keys: (pack: PlanPack) => readonly string[];
}[] = [
  {
    file: 'packages',
    list: 'packages',
    field: 'code',
    keys: ({ packages }) => packages.packages.map(({ code }) => code),
  },
  {
    file: 'programmes',
    list: 'programmes',
    field: 'code',
    keys: ({ programmes }) => programmes.programmes.map(({ code }) => code),
  },
  {
    file: 'towns',
    list: 'towns',
    field: 'code',
    keys: ({ towns }) => towns.towns.map(({ code }) => code),
  },
  {
    file: 'projects',
    list: 'projects',
    field: 'id',
    keys: ({ projects }) => projects.projects.map(({ id }) => id),
  },
  {
    file: 'routes',
    list: 'kinds',
    field: 'code',
    keys: ({ routes }) => routes.kinds.map(({ code }) => code),
  },
  {
    file: 'routes',
    list: 'routes',
    field: 'id',
    keys: ({ routes }) => routes.routes.map(({ id }) => id),
  },
  {
    file: 'commitments',
    list: 'commitments',
    field: 'id',
    keys: ({ commitments }) => commitments.commitments.map(({ id }) => id),
  },
  {
    file: 'governance',
    list: 'requirements',
    field: 'id',
    keys: ({ governance }) => governance.requirements.map(({ id }) => id),
  },
  {
    file: 'indicators',
    list: 'current/indicators',
    field: 'id',
    keys: ({ indicators }) => indicators.current.indicators.map(({ id }) => id),
  },
  {
    file: 'indicators',
    list: 'former/rows',
    field: 'id',
    keys: ({ indicators }) => indicators.former?.rows.map(({ id }) => id) ?? [],
  },
];

/** What a file says of its own length, against what it holds. */
function checkCounts(report: Report, pack: PlanPack): void {
  const { projects, commitments, governance, indicators } = pack;
  const counts: [PackFile, string, number, number][] = [
    ['projects', '/count', projects.count, projects.projects.length],
    ['commitments', '/count', commitments.count, commitments.commitments.length],
    ['governance', '/count', governance.count, governance.requirements.length],
    [
      'indicators',
      '/current/count',
      indicators.current.count,
      indicators.current.indicators.length,
    ],
  ];
  if (indicators.former !== null)
    counts.push([
      'indicators',
      '/former/count',
      indicators.former.count,
      indicators.former.rows.length,
    ]);
  if (indicators.results !== null)
    counts.push([
      'indicators',
      '/results/count',
      indicators.results.count,
      indicators.results.rows.length,
    ]);
  for (const [file, pointer, stated, found] of counts)
    checkCount(report, file, pointer, stated, found);
}

/** What is shown of a thing must have its words: the kinds in use, the former period if works are of it. */
function checkWording(report: Report, pack: PlanPack): void {
  pack.programmes.programmes.forEach(({ kind }, index) => {
    if (pack.programmes.kinds[kind] === undefined)
      report(
        'programmes',
        `/programmes/${String(index)}/kind`,
        `kinds 中没有“${kind}”的名称`,
        `kinds does not name "${kind}"`,
      );
  });
  if (pack.routes.routes.length > 0 && pack.routes.title === null)
    report('routes', '/title', '有线路时须写网络名称', 'the network of the routes must be named');
  if (pack.plan.formerPeriod === null)
    pack.projects.projects.forEach(({ period }, index) => {
      if (period === 'former')
        report(
          'projects',
          `/projects/${String(index)}/period`,
          'plan.json 的 formerPeriod 为 null，不能有上一规划期的项目',
          'formerPeriod of plan.json is null, so no work can be of it',
        );
    });
  if (pack.indicators.current.baseYear >= pack.indicators.current.targetYear)
    report(
      'indicators',
      '/current/targetYear',
      '目标年不晚于基年',
      'the target year is not after the base year',
    );
}

/** Checks what a schema cannot: unique codes, references between files, counts, the period. */
export function checkReferences(pack: PlanPack): PackFault[] {
  const faults: PackFault[] = [];
  const report: Report = (file, pointer, zh, en) =>
    faults.push({ file: `${file}.json`, pointer, zh, en });
  if (pack.plan.periodStart >= pack.plan.periodEnd)
    report('plan', '/periodEnd', '规划期末不晚于期初', 'the period does not end after its start');
  for (const { file, list, field, keys } of keyedLists)
    checkUnique(report, file, list, keys(pack), field);
  checkCounts(report, pack);
  checkWording(report, pack);
  const known = {
    packages: new Set(pack.packages.packages.map(({ code }) => code)),
    programmes: new Set(pack.programmes.programmes.map(({ code }) => code)),
    towns: new Set(pack.towns.towns.map(({ code }) => code)),
    projects: new Set(pack.projects.projects.map(({ id }) => id)),
    routeKinds: new Set(pack.routes.kinds.map(({ code }) => code)),
  };
  pack.routes.routes.forEach((route, index) => {
    const at = `/routes/${String(index)}`;
    checkReference(report, 'routes', `${at}/kind`, route.kind, known.routeKinds, [
      '线路类别',
      'kind of route',
    ]);
    if (route.projectId !== null)
      checkReference(report, 'routes', `${at}/projectId`, route.projectId, known.projects, [
        '项目',
        'project',
      ]);
  });
  pack.projects.projects.forEach((project, index) => {
    const at = `/projects/${String(index)}`;
    checkReference(report, 'projects', `${at}/packageCode`, project.packageCode, known.packages, [
      '工程包',
      'package',
    ]);
    if (project.townCode !== null)
      checkReference(report, 'projects', `${at}/townCode`, project.townCode, known.towns, [
        '镇街',
        'town',
      ]);
    if ((project.townCode === null) !== (project.townBasis === null))
      report(
        'projects',
        `${at}/townBasis`,
        '有镇街才有依据，反之亦然',
        'a town has a basis, no town has none',
      );
    project.programmes.forEach((code, position) => {
      checkReference(
        report,
        'projects',
        `${at}/programmes/${String(position)}`,
        code,
        known.programmes,
        ['专项', 'programme'],
      );
    });
    project.programmesInferred.forEach((code, position) => {
      checkReference(
        report,
        'projects',
        `${at}/programmesInferred/${String(position)}`,
        code,
        new Set(project.programmes),
        ['本项目的专项', 'programme of this project'],
      );
    });
  });
  return faults;
}
