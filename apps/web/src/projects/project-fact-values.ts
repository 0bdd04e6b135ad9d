import type { Project } from './projects.wire.js';

/** The facts a form edits; an empty text is "not stated". */
export interface ProjectFactValues {
  readonly name: string;
  readonly nameEn: string;
  readonly packageCode: string;
  readonly townCode: string;
  readonly unitCode: string;
  readonly stage: string;
  readonly programmes: readonly string[];
  readonly sponsor: string;
  readonly responsiblePerson: string;
  readonly builder: string;
  readonly nationalCode: string;
  readonly constructionNature: string;
  readonly firstMonth: string;
  readonly plannedStart: string;
  readonly plannedCompletion: string;
  readonly content: string;
  readonly note: string;
}

export const noFacts: ProjectFactValues = {
  name: '',
  nameEn: '',
  packageCode: '',
  townCode: '',
  unitCode: '',
  stage: '',
  programmes: [],
  sponsor: '',
  responsiblePerson: '',
  builder: '',
  nationalCode: '',
  constructionNature: '',
  firstMonth: '',
  plannedStart: '',
  plannedCompletion: '',
  content: '',
  note: '',
};

/** A project's facts as a form holds them. */
export function factsOf(project: Project): ProjectFactValues {
  const facts: Record<string, string | readonly string[]> = {};
  for (const name of Object.keys(noFacts) as (keyof ProjectFactValues)[])
    facts[name] =
      name === 'programmes' ? project.programmes.map(({ code }) => code) : (project[name] ?? '');
  return facts as unknown as ProjectFactValues;
}

const wire = (value: string | readonly string[]): unknown => (value === '' ? null : value);

/** What differs, as the API takes it. */
export function changedFacts(
  before: ProjectFactValues,
  after: ProjectFactValues,
): Record<string, unknown> {
  const changes: Record<string, unknown> = {};
  for (const name of Object.keys(noFacts) as (keyof ProjectFactValues)[])
    if (JSON.stringify(before[name]) !== JSON.stringify(after[name]))
      changes[name] = wire(after[name]);
  return changes;
}
