import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { usePlanPath } from '../session/plan-context.js';
import { useMay } from '../session/session.js';

/** A project's name, leading to its page for whoever may open that. */
export function ProjectLink(props: { code: string; children: ReactNode }): ReactNode {
  const path = usePlanPath();
  const mayRead = useMay('project.read');
  return mayRead ? (
    <Link to={path(`/projects/${props.code}`)}>{props.children}</Link>
  ) : (
    props.children
  );
}
