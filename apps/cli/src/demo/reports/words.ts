import type { Chance } from '../chance.js';

const progress = [
  '演示：按计划推进。',
  '演示：基础施工基本完成，进入主体施工。',
  '演示：主体结构施工，完成年度节点。',
  '演示：设备安装和室内装修同步进行。',
  '演示：管线迁改完成，路面施工展开。',
  '演示：本月雨天较多，有效工期不足。',
  '演示：完成阶段验收，资料整理中。',
];
const problems = [
  '演示：征地拆迁进度偏慢，影响作业面。',
  '演示：专项债券资金尚未到位。',
  '演示：用地报批手续未完成。',
  '演示：管线迁改需协调权属单位。',
  '演示：施工单位劳动力不足。',
];
const next = [
  '演示：继续推进主体施工。',
  '演示：加快剩余征拆，力争下月交地。',
  '演示：组织分部验收。',
  '演示：抓紧招标，下月开工后续标段。',
];

/** What an office writes in a report besides figures. */
export function wordsOf(chance: Chance): {
  progressNote: string;
  problems: string | null;
  nextSteps: string;
} {
  return {
    progressNote: chance.pick(progress),
    problems: chance.happens(0.12) ? chance.pick(problems) : null,
    nextSteps: chance.pick(next),
  };
}
