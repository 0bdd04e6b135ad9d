import { createContext, useContext } from 'react';

/** The code of the plan whose pages show. */
export const PlanCodeContext = createContext<string | null>(null);

/** @throws Error outside the pages of a plan */
export function usePlanCode(): string {
  const code = useContext(PlanCodeContext);
  if (code === null) throw new Error('no plan around this component');
  return code;
}

/** A function that makes the address of a page of this plan, e.g. `to('/projects')`. */
export function usePlanPath(): (path: string) => string {
  const code = usePlanCode();
  return (path) => `/plans/${code}${path}`;
}
