import type { OpenAPIObject } from '@nestjs/swagger';
import { administrators, permissions, profiles, roles, unitRoles } from '#libs/access';
import { programmeKinds, unitKinds } from '#libs/plan';
import { listedStates, milestoneStates } from '#libs/progress';
import { budgetKinds, fundingSources, measures, reportStates } from '#libs/investment';
import { bases, constructionNatures, projectPeriods, projectScopes, stages } from '#libs/projects';

/** Lists of words that have a name of their own in the document, so that a client has one type for each. */
const vocabularies: Readonly<Record<string, { words: readonly string[]; description: string }>> = {
  FundingSource: { words: fundingSources, description: 'Where money comes from (资金来源)' },
  Measure: {
    words: measures,
    description:
      'completed (投资完成), received (资金到位) or paid (资金支付): three measures, never added to each other',
  },
  Stage: { words: stages, description: 'Stage of a project (阶段)' },
  Basis: {
    words: bases,
    description: 'How a fact is known: stated by the plan, inferred, or confirmed by an office',
  },
  ProjectPeriod: {
    words: projectPeriods,
    description: 'Planned for this period, or kept as history of the one before',
  },
  ProjectScope: { words: projectScopes, description: 'Whose work a project is' },
  ConstructionNature: {
    words: constructionNatures,
    description: '建设性质: 新建, 续建, 扩建, 改建',
  },
  BudgetKind: { words: budgetKinds, description: 'What a budget rests on (总投资 / 概算)' },
  ReportState: { words: reportStates, description: 'State of a monthly report (月报)' },
  ProgrammeKind: { words: programmeKinds, description: 'What a programme (专项) is' },
  UnitKind: { words: unitKinds, description: 'What a unit (责任单位) is' },
  MilestoneState: {
    words: milestoneStates,
    description: 'Where a milestone (里程碑) stands today',
  },
  ListedState: { words: listedStates, description: 'What a list of milestones is asked for' },
  UnitRole: { words: unitRoles, description: 'Role of a person in a plan' },
  Administrator: {
    words: administrators,
    description: 'One of the three separated administrators',
  },
  Role: { words: roles, description: 'Any role' },
  Permission: { words: permissions, description: 'What a route may need; see docs/access.md' },
  SignInProfile: { words: profiles, description: 'asvs: OWASP ASVS 5.0; mlps3: 等保 2.0 level 3' },
};

const names = new Map(
  Object.entries(vocabularies).map(([name, { words }]) => [words.join(' '), name]),
);

/** A list of words as a named schema where it has a name. */
function named(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(named);
  if (typeof value !== 'object' || value === null) return value;
  const {
    type,
    enum: words,
    ...rest
  } = value as {
    type?: unknown;
    enum?: unknown;
    allOf?: unknown;
  };
  const name = Array.isArray(words) ? names.get(words.join(' ')) : undefined;
  // Nest tells a reference with words of its own twice.
  if ('$ref' in rest && 'allOf' in rest) delete rest.allOf;
  if (name !== undefined && type === 'string')
    return { ...rest, $ref: `#/components/schemas/${name}` };
  const all = words === undefined && type === undefined ? rest : { ...value, ...rest };
  return Object.fromEntries(Object.entries(all).map(([key, inner]) => [key, named(inner)]));
}

/** Gives every list of words that has a name that name, wherever it stands. */
export function nameVocabularies(document: OpenAPIObject): OpenAPIObject {
  const told = named(document) as OpenAPIObject;
  told.components ??= {};
  told.components.schemas = {
    ...told.components.schemas,
    ...Object.fromEntries(
      Object.entries(vocabularies).map(([name, { words, description }]) => [
        name,
        { type: 'string', enum: [...words], description, examples: [words[0]] },
      ]),
    ),
  };
  return told;
}
