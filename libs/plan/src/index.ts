export { PlanDirectory, PlanNotFoundError, type PlanHeader } from './application/plan-directory.js';
