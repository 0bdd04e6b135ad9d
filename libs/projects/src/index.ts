export {
  projectConditions,
  ProjectQueries,
  type ProjectChange,
  type ProjectDetail,
  type ProjectFilter,
  type ProjectRow,
} from './application/project.queries.js';
export {
  CLASSIFICATION_CHANGED,
  ProjectsService,
  type ProjectInput,
} from './application/projects.service.js';
export { constructionNatures, type ConstructionNature } from './domain/construction-nature.js';
export { stages, type Stage } from './domain/stage.js';
export { ProjectsModule } from './projects.module.js';
export { ProjectEntity } from './persistence/project.entities.js';
export {
  bases,
  projectPeriods,
  type ProjectPeriod,
  projectScopes,
  stageBases,
  type StageBasis,
  type Basis,
  type ProjectScope,
} from './domain/facts.js';
