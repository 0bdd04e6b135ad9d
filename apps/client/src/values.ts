// Made by `npm run contract`; not to be edited.
import type {
  FundingSource,
  Measure,
  Stage,
  Basis,
  ProjectPeriod,
  ProjectScope,
  ConstructionNature,
  BudgetKind,
  ReportState,
  ProgrammeKind,
  UnitKind,
  MilestoneState,
  ListedState,
  UnitRole,
  Administrator,
  Role,
  Permission,
  SignInProfile,
} from './schema.js';

/** Where money comes from (资金来源). */
export const fundingSourceValues = [
  'central-budget',
  'provincial',
  'municipal',
  'district-fiscal',
  'special-bond',
  'bank-loan',
  'self-raised',
  'social-capital',
  'other',
] as const satisfies readonly FundingSource[];

/** completed (投资完成), received (资金到位) or paid (资金支付): three measures, never added to each other. */
export const measureValues = [
  'completed',
  'received',
  'paid',
] as const satisfies readonly Measure[];

/** Stage of a project (阶段). */
export const stageValues = [
  'idea',
  'reserve',
  'ready',
  'construction',
  'completed',
  'in-service',
  'suspended',
  'cancelled',
] as const satisfies readonly Stage[];

/** How a fact is known: stated by the plan, inferred, or confirmed by an office. */
export const basisValues = ['stated', 'inferred', 'confirmed'] as const satisfies readonly Basis[];

/** Planned for this period, or kept as history of the one before. */
export const projectPeriodValues = [
  'current',
  'former',
] as const satisfies readonly ProjectPeriod[];

/** Whose work a project is. */
export const projectScopeValues = [
  'district',
  'city',
  'regional',
] as const satisfies readonly ProjectScope[];

/** 建设性质: 新建, 续建, 扩建, 改建. */
export const constructionNatureValues = [
  'new',
  'continued',
  'extension',
  'rebuild',
] as const satisfies readonly ConstructionNature[];

/** What a budget rests on (总投资 / 概算). */
export const budgetKindValues = [
  'estimate',
  'approved-estimate',
  'budget',
  'adjusted',
  'final',
] as const satisfies readonly BudgetKind[];

/** State of a monthly report (月报). */
export const reportStateValues = [
  'draft',
  'submitted',
  'verified',
  'returned',
] as const satisfies readonly ReportState[];

/** What a programme (专项) is. */
export const programmeKindValues = [
  'network',
  'sector',
  'platform',
  'action-plan',
] as const satisfies readonly ProgrammeKind[];

/** What a unit (责任单位) is. */
export const unitKindValues = [
  'district',
  'bureau',
  'street',
  'company',
  'other',
] as const satisfies readonly UnitKind[];

/** Where a milestone (里程碑) stands today. */
export const milestoneStateValues = [
  'reached',
  'overdue',
  'due-soon',
  'planned',
  'undated',
] as const satisfies readonly MilestoneState[];

/** What a list of milestones is asked for. */
export const listedStateValues = [
  'overdue',
  'due-soon',
  'reached',
  'planned',
] as const satisfies readonly ListedState[];

/** Role of a person in a plan. */
export const unitRoleValues = [
  'office',
  'finance',
  'leader',
  'observer',
] as const satisfies readonly UnitRole[];

/** One of the three separated administrators. */
export const administratorValues = [
  'system',
  'security',
  'audit',
] as const satisfies readonly Administrator[];

/** Any role. */
export const roleValues = [
  'office',
  'finance',
  'leader',
  'observer',
  'system',
  'security',
  'audit',
] as const satisfies readonly Role[];

/** What a route may need; see docs/access.md. */
export const permissionValues = [
  'plan.list',
  'plan.read',
  'plan.settings',
  'unit.read',
  'unit.write',
  'project.read',
  'project.write',
  'milestone.read',
  'milestone.write',
  'report.read',
  'report.write',
  'report.verify',
  'ledger.read',
  'ledger.reverse',
  'allocation.write',
  'budget.write',
  'digest.read',
  'digest.issue',
  'digest.deliver',
  'people.write',
  'sign-in-policy.write',
  'audit.read',
] as const satisfies readonly Permission[];

/** asvs: OWASP ASVS 5.0; mlps3: 等保 2.0 level 3. */
export const signInProfileValues = ['asvs', 'mlps3'] as const satisfies readonly SignInProfile[];
