import type { ReactNode } from 'react';

const signs = { error: '✗', warning: '!' } as const;

/** Something the reader must know now; a screen reader says it at once. */
export function Notice(props: {
  type: keyof typeof signs;
  title: ReactNode;
  children?: ReactNode;
  testId: string;
}): ReactNode {
  return (
    <div className={`notice notice-${props.type}`} role="alert" data-testid={props.testId}>
      <span className="notice-sign" aria-hidden="true">
        {signs[props.type]}
      </span>
      <div className="notice-what">
        <p className="notice-title">{props.title}</p>
        {props.children}
      </div>
    </div>
  );
}
