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

/** Checks what a schema cannot: unique codes, references between files, counts, the period. */
export function checkReferences(pack: PlanPack): PackFault[] {
  const faults: PackFault[] = [];
  const report: Report = (file, pointer, zh, en) =>
    faults.push({ file: `${file}.json`, pointer, zh, en });
  const packages = pack.packages.packages.map((item) => item.code);
  const programmes = pack.programmes.programmes.map((item) => item.code);
  const towns = pack.towns.towns.map((item) => item.code);
  const projects = pack.projects.projects.map((item) => item.id);
  if (pack.plan.periodStart >= pack.plan.periodEnd)
    report('plan', '/periodEnd', '规划期末早于期初', 'the period ends before it starts');
  checkUnique(report, 'packages', 'packages', packages, 'code');
  checkUnique(report, 'programmes', 'programmes', programmes, 'code');
  checkUnique(report, 'towns', 'towns', towns, 'code');
  checkUnique(report, 'projects', 'projects', projects, 'id');
  checkUnique(
    report,
    'routes',
    'routes',
    pack.routes.routes.map((item) => item.id),
    'id',
  );
  checkUnique(
    report,
    'commitments',
    'commitments',
    pack.commitments.commitments.map((item) => item.id),
    'id',
  );
  checkUnique(
    report,
    'indicators',
    'box2/indicators',
    pack.indicators.box2.indicators.map((item) => item.id),
    'id',
  );
  checkCount(report, 'projects', '/count', pack.projects.count, projects.length);
  checkCount(
    report,
    'commitments',
    '/count',
    pack.commitments.count,
    pack.commitments.commitments.length,
  );
  checkCount(
    report,
    'governance',
    '/count',
    pack.governance.count,
    pack.governance.requirements.length,
  );
  checkCount(
    report,
    'indicators',
    '/box2/count',
    pack.indicators.box2.count,
    pack.indicators.box2.indicators.length,
  );
  const known = {
    packages: new Set(packages),
    programmes: new Set(programmes),
    towns: new Set(towns),
    projects: new Set(projects),
  };
  pack.routes.routes.forEach((route, index) => {
    if (route.projectId !== null)
      checkReference(
        report,
        'routes',
        `/routes/${String(index)}/projectId`,
        route.projectId,
        known.projects,
        ['项目', 'project'],
      );
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
