import {
  indivisible,
  permissions,
  policy,
  roles,
  type Permission,
  type Reach,
  type Role,
} from '#libs/access';

const roleNames: Readonly<Record<Role, string>> = {
  office: '项目办 office',
  finance: '财政 finance',
  leader: '领导 leader',
  observer: '人大监督 observer',
  system: '系统管理员 system',
  security: '安全管理员 security',
  audit: '审计管理员 audit',
};

const permissionNames: Readonly<Record<Permission, string>> = {
  'plan.list': '看到有哪些规划 see which plans there are',
  'plan.read': '看规划内容和额度分配 read the plan’s facts and the allotment',
  'plan.settings':
    '设周报时间、报送日与统计日 set when the digest is issued, and the return and statistics day',
  'unit.read': '看单位 read the units',
  'unit.write': '增加、移动单位 add, rename and move units',
  'project.read': '看项目和汇总 read projects, overview and roll-up',
  'project.write': '登记、修改项目 register and change projects',
  'milestone.read': '看里程碑和形象进度 read milestones and physical progress',
  'milestone.write': '设、改里程碑 set and change milestones',
  'report.read': '看月报 read monthly reports',
  'report.write': '填报、提交月报 write and submit monthly reports',
  'report.verify': '核定、退回月报 verify or return monthly reports',
  'ledger.read': '看台账 read the ledger',
  'ledger.reverse': '冲销分录 reverse an entry',
  'allocation.write': '分配总盘子 allot the envelope',
  'budget.write': '设总投资和年度计划 set budgets and annual plans',
  'digest.read': '看周报 read the digests',
  'digest.issue': '印发周报 issue a digest',
  'digest.deliver': '重发送达失败的周报 send a failed delivery again',
  'people.write': '管理人员和角色 keep people and their roles',
  'sign-in-policy.write': '设登录策略 set the sign-in policy',
  'audit.read': '看审计日志 read the audit log',
};

const reachNames: Readonly<Record<Reach, string>> = {
  units: '本单位及下级 own units and below',
  plan: '全区 whole plan',
  verified: '全区，只含已核定 whole plan, verified only',
  installation: '各规划 every plan',
};

/** What cannot be divided is an office's only where its unit is the district itself. */
const DISTRICT = '仅区本级 the district’s own alone';

/** Who may do what and how far, as a table of Markdown made from the policy. */
export function accessTable(): string {
  const rows = permissions.map((permission) => [
    `\`${permission}\` ${permissionNames[permission]}`,
    ...roles.map((role) => {
      const reach = policy[role][permission];
      if (reach === undefined) return '—';
      return reach === 'units' && indivisible.has(permission) ? DISTRICT : reachNames[reach];
    }),
  ]);
  const head = ['做什么 action', ...roles.map((role) => roleNames[role])];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** `gangmu access` */
export function printAccessTable(): Promise<number> {
  console.log(accessTable());
  return Promise.resolve(0);
}
