import type { UnitKind } from '#libs/plan';
import type { Chance } from '../chance.js';

/** A made-up unit of a demo. */
export interface DemoUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentCode: string | null;
}

/** The units of every demo: bureaus, their companies and institutions, streets and a town. None exists. */
export const demoUnits: readonly DemoUnit[] = (
  [
    ['DEMO-10', '演示发展改革局', 'bureau', null],
    ['DEMO-11', '演示项目服务中心', 'other', 'DEMO-10'],
    ['DEMO-20', '演示交通运输局', 'bureau', null],
    ['DEMO-21', '演示路桥建设公司', 'company', 'DEMO-20'],
    ['DEMO-30', '演示住房城乡建设局', 'bureau', null],
    ['DEMO-31', '演示城市更新公司', 'company', 'DEMO-30'],
    ['DEMO-32', '演示公用事业公司', 'company', 'DEMO-30'],
    ['DEMO-40', '演示工业信息化局', 'bureau', null],
    ['DEMO-41', '演示产业园公司', 'company', 'DEMO-40'],
    ['DEMO-50', '演示教育局', 'bureau', null],
    ['DEMO-55', '演示卫生健康局', 'bureau', null],
    ['DEMO-60', '演示文化旅游局', 'bureau', null],
    ['DEMO-65', '演示商务局', 'bureau', null],
    ['DEMO-70', '演示农业农村局', 'bureau', null],
    ['DEMO-71', '演示水务公司', 'company', 'DEMO-70'],
    ['DEMO-75', '演示生态环境局', 'bureau', null],
    ['DEMO-80', '演示民政局', 'bureau', null],
    ['DEMO-91', '演示一街道', 'street', null],
    ['DEMO-92', '演示二街道', 'street', null],
    ['DEMO-93', '演示三镇', 'street', null],
  ] as const
).map(([code, name, kind, parentCode]) => ({ code, name, kind, parentCode }));

/** Which units answer for works of a kind. Kinds that are not here go to any. */
const unitsOfKinds: readonly (readonly [RegExp, readonly string[]])[] = [
  [/road|bridge|express|rail|logistic|ring/, ['DEMO-20', 'DEMO-21', 'DEMO-21']],
  [/digital|innovation|energy/, ['DEMO-40', 'DEMO-10', 'DEMO-11']],
  [/industr|headquarters/, ['DEMO-40', 'DEMO-41']],
  [/school|education|kindergarten|childcare/, ['DEMO-50']],
  [/hospital|health/, ['DEMO-55']],
  [/culture|tourism|sport/, ['DEMO-60', 'DEMO-91']],
  [/commerc|market/, ['DEMO-65', 'DEMO-92']],
  [/agri|village-env|forest|water$/, ['DEMO-70', 'DEMO-71', 'DEMO-93']],
  [/water-env|greenway/, ['DEMO-75', 'DEMO-71']],
  [/elder/, ['DEMO-80']],
  [/renewal|new-town|park|utility|housing/, ['DEMO-30', 'DEMO-31', 'DEMO-32', 'DEMO-91']],
];

const NOBODYS = 0.06;

/** The unit that answers for a work; null for the few that are nobody's yet, as in life. */
export function unitFor(kind: string | null, chance: Chance): string | null {
  const isNobodys = chance.happens(NOBODYS);
  const known = unitsOfKinds.find(([kinds]) => kind !== null && kinds.test(kind));
  const code = chance.pick(known?.[1] ?? demoUnits.map((unit) => unit.code));
  return isNobodys ? null : code;
}

/** The company or the unit itself that builds. */
export function builderOf(unitCode: string | null, chance: Chance): string {
  const company = demoUnits.find((unit) => unit.kind === 'company' && unit.parentCode === unitCode);
  return company?.name ?? `演示建设${chance.pick(['一', '二', '三', '四', '五'])}公司`;
}
