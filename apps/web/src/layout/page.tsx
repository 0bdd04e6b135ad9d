import { useContext, useEffect, type ReactNode } from 'react';
import { PlanCodeContext } from '../session/plan-context.js';
import { PrintHead } from './print-head.js';

/** A page: its heading, what may be done on it, and its content. */
export function Page(props: {
  title: string;
  note?: ReactNode;
  acts?: ReactNode;
  /** The day the page reads as of, where that is not today, and the unit of its amounts: said on paper. */
  asOf?: string | undefined;
  unit?: string;
  children: ReactNode;
}): ReactNode {
  const isInPlan = useContext(PlanCodeContext) !== null;
  useEffect(() => {
    document.title = `${props.title} · 纲目`;
  }, [props.title]);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{props.title}</h1>
          {props.note !== undefined && <p className="page-note">{props.note}</p>}
          {isInPlan && (
            <PrintHead
              title={props.title}
              {...(props.asOf === undefined ? {} : { asOf: props.asOf })}
              {...(props.unit === undefined ? {} : { unit: props.unit })}
            />
          )}
        </div>
        {props.acts !== undefined && <div className="page-acts">{props.acts}</div>}
      </header>
      {props.children}
    </>
  );
}

/** A part of a page with its own heading. */
export function Section(props: {
  title: string;
  note?: ReactNode;
  acts?: ReactNode;
  children: ReactNode;
  testId?: string;
}): ReactNode {
  return (
    <section className="section" data-testid={props.testId}>
      <div className="section-head">
        <div>
          <h2>{props.title}</h2>
          {props.note !== undefined && <p className="section-note">{props.note}</p>}
        </div>
        {props.acts !== undefined && <div className="section-acts">{props.acts}</div>}
      </div>
      {props.children}
    </section>
  );
}
