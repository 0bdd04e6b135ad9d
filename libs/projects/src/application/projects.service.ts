import { Injectable } from '@nestjs/common';
import { recordAudit } from '#libs/audit';
import { InvalidInputError, stated, type ProblemItem } from '#libs/kernel';
import { writeReadings, type ScopedPlan } from '#libs/plan';
import { addToOutbox, Transactions, type Command, type Tx } from '#libs/platform';
import { isNationalCode } from '../domain/project-code.js';
import { canBecome, type Stage } from '../domain/stage.js';
import {
  projectRepository as register,
  type ProjectFacts,
  type RegisteredProject,
} from '../persistence/project.repository.js';
import {
  ProjectCodeTakenError,
  ProjectNotFoundError,
  ProjectStaleError,
  unknownReference,
} from '../projects.errors.js';

/** What may be written of a project; absent fields stay as they are. */
export interface ProjectInput extends Partial<ProjectFacts> {
  readonly programmes?: readonly string[];
}

/** The document or reason behind a change. */
export interface ChangeReason {
  readonly note: string | null;
  readonly source: string | null;
}

export interface ProjectWritten {
  readonly code: string;
  readonly version: number;
}

/** The fact that wakes the roll-up when a project counts under something else. */
export const CLASSIFICATION_CHANGED = 'projects.classification-changed';

const noFacts: Omit<ProjectFacts, 'name' | 'packageCode'> = {
  nameEn: null,
  kind: null,
  townCode: null,
  unitCode: null,
  stage: null,
  nationalCode: null,
  builder: null,
  sponsor: null,
  responsiblePerson: null,
  content: null,
  constructionNature: null,
  firstMonth: null,
  plannedStart: null,
  plannedCompletion: null,
  note: null,
};

/** The register: what projects there are and what they count under. */
@Injectable()
export class ProjectsService {
  constructor(private readonly transactions: Transactions) {}

  /** Registers a project that the plan does not name. @throws InvalidInputError, ProjectCodeTakenError */
  create(
    command: Command,
    plan: ScopedPlan,
    input: ProjectInput & { name: string; packageCode: string; code?: string },
  ): Promise<ProjectWritten> {
    return this.transactions.run(command, plan.id, async (tx) => {
      const { code: wanted, programmes: named = [], ...given } = input;
      const programmes = asSet(named);
      const facts: ProjectFacts = { ...noFacts, ...stated(given) };
      await check(tx, plan, facts, named, { id: null, stage: null });
      const code = wanted ?? (await register.nextCode(tx));
      const id = await register.insert(tx, code, facts);
      if (id === undefined) throw new ProjectCodeTakenError(code);
      await register.setProgrammes(tx, id, programmes);
      await writeReadings(tx, plan.id, id);
      await this.classify(tx, id);
      await recordAudit(tx, {
        action: 'project.create',
        objectType: 'project',
        objectKey: code,
        after: { ...facts, programmes },
      });
      return { code, version: 1 };
    });
  }

  /**
   * Changes a project. Naming its package, town or stage, even the same, confirms what the plan pack had
   * inferred; every changed fact is kept with who, when and by which document.
   *
   * @throws ProjectNotFoundError, ProjectStaleError, InvalidInputError
   */
  update(
    command: Command,
    plan: ScopedPlan,
    target: { code: string; seenVersion: number },
    input: ProjectInput,
    reason: ChangeReason,
  ): Promise<ProjectWritten> {
    return this.transactions.run(command, plan.id, async (tx) => {
      const before = await register.lock(tx, target.code, plan.scope);
      if (!before) throw new ProjectNotFoundError(target.code);
      if (before.version !== target.seenVersion)
        throw new ProjectStaleError(target.seenVersion, before.version);
      const { programmes, ...given } = input;
      const after: RegisteredProject = {
        ...before,
        ...stated(given),
        packageBasis: given.packageCode === undefined ? before.packageBasis : 'confirmed',
        townBasis: basisOf(given.townCode, before.townBasis),
        stageBasis: basisOf(given.stage, before.stageBasis),
        programmes: programmes ? asSet(programmes) : before.programmes,
      };
      await check(tx, plan, after, programmes ?? before.programmes, before);
      await register.update(tx, after);
      if (after.name !== before.name) await writeReadings(tx, plan.id, before.id);
      if (programmes) await register.setProgrammes(tx, before.id, after.programmes);
      await register.recordChanges(tx, before, after, reason);
      await this.classify(tx, before.id);
      await recordAudit(tx, {
        action: 'project.update',
        objectType: 'project',
        objectKey: target.code,
        before,
        after,
      });
      return { code: target.code, version: before.version + 1 };
    });
  }

  private async classify(tx: Tx, projectId: number): Promise<void> {
    if (await register.classify(tx, projectId))
      await addToOutbox(tx, CLASSIFICATION_CHANGED, { projectId });
  }
}

const asSet = (codes: readonly string[]): readonly string[] => [...new Set(codes)].sort();

function basisOf<Basis>(
  given: string | null | undefined,
  before: Basis,
): Basis | 'confirmed' | null {
  if (given === undefined) return before;
  return given === null ? null : 'confirmed';
}

async function check(
  tx: Tx,
  { scope }: ScopedPlan,
  facts: ProjectFacts,
  programmes: readonly string[],
  before: { readonly id: number | null; readonly stage: Stage | null },
): Promise<void> {
  const faults: ProblemItem[] = [];
  // Whose units are not the whole plan gives a project to one of them, and takes none out of sight.
  const isGivenAway = scope.units !== null && !scope.units.includes(facts.unitCode ?? '');
  const known = await register.knownReferences(tx, { ...facts, programmes });
  if (!known.package) faults.push(unknownReference('/packageCode', facts.packageCode));
  if (facts.townCode !== null && !known.town)
    faults.push(unknownReference('/townCode', facts.townCode));
  if (isGivenAway && facts.unitCode === null)
    faults.push({ pointer: '/unitCode', code: 'projects.unit-missing' });
  else if (facts.unitCode !== null && (isGivenAway || !known.unit))
    faults.push(unknownReference('/unitCode', facts.unitCode));
  programmes.forEach((code, index) => {
    if (!known.programmes.includes(code))
      faults.push(unknownReference(`/programmes/${String(index)}`, code));
  });
  if (facts.nationalCode !== null && !isNationalCode(facts.nationalCode))
    faults.push({
      pointer: '/nationalCode',
      code: 'projects.national-code',
      params: { found: facts.nationalCode },
    });
  const holder =
    facts.nationalCode === null ? null : await register.holderOf(tx, facts.nationalCode, before.id);
  if (holder !== null) {
    const isSeen = scope.units === null || scope.units.includes(holder.unitCode ?? '');
    faults.push({
      pointer: '/nationalCode',
      ...(isSeen
        ? { code: 'projects.national-code-taken', params: { project: holder.code } }
        : { code: 'projects.national-code-taken-elsewhere' }),
    });
  }
  const { plannedStart, plannedCompletion } = facts;
  if (plannedStart !== null && plannedCompletion !== null && plannedCompletion < plannedStart)
    faults.push({
      pointer: '/plannedCompletion',
      code: 'projects.completion-before-start',
      params: { start: plannedStart, completion: plannedCompletion },
    });
  if (facts.stage !== null && !canBecome(before.stage, facts.stage))
    faults.push({
      pointer: '/stage',
      code: 'projects.stage-change',
      params: { from: before.stage ?? '', to: facts.stage },
    });
  if (faults.length > 0) throw new InvalidInputError(faults);
}
