import { useId, type ComponentProps, type ReactNode } from 'react';
import { Input, TextArea } from './input.js';

interface FieldProps {
  readonly label: ReactNode;
  readonly error?: string | null;
  readonly hint?: ReactNode;
  readonly labelUnseen?: boolean;
  readonly className?: string;
}

/** A labelled control with its hint and its fault, tied together for screen readers. */
export function Field(
  props: FieldProps & {
    children: (control: {
      id: string;
      'aria-describedby'?: string;
      'aria-invalid'?: true;
    }) => ReactNode;
  },
): ReactNode {
  const id = useId();
  const faulty = props.error !== null && props.error !== undefined && props.error !== '';
  const described = faulty || props.hint !== undefined ? { 'aria-describedby': `${id}-note` } : {};
  return (
    <div className={`field ${faulty ? 'field-faulty' : ''} ${props.className ?? ''}`}>
      <label htmlFor={id} className={props.labelUnseen ? 'unseen' : undefined}>
        {props.label}
      </label>
      {props.children({ id, ...described, ...(faulty ? { 'aria-invalid': true } : {}) })}
      {(faulty || props.hint !== undefined) && (
        <span
          id={`${id}-note`}
          className={faulty ? 'field-error' : 'field-hint'}
          role={faulty ? 'alert' : undefined}
        >
          {faulty ? <>⚠ {props.error}</> : props.hint}
        </span>
      )}
    </div>
  );
}

type InputProps = Omit<ComponentProps<typeof Input>, 'id' | 'onChange' | 'value'> & {
  value: string;
  onChange: (value: string) => void;
};

/** A line of text, a date (`type="date"`) or a month (`type="month"`). */
export function TextField(props: FieldProps & InputProps & { testId?: string }): ReactNode {
  const { label, error, hint, labelUnseen, className, onChange, testId, ...input } = props;
  return (
    <Field {...pick({ label, error, hint, labelUnseen, className })}>
      {(control) => (
        <Input
          {...control}
          {...input}
          data-testid={testId}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}

export function AreaField(
  props: FieldProps & {
    value: string;
    onChange: (value: string) => void;
    rows?: number;
    maxLength?: number;
    testId?: string;
  },
): ReactNode {
  const { label, error, hint, labelUnseen, className } = props;
  return (
    <Field {...pick({ label, error, hint, labelUnseen, className })}>
      {(control) => (
        <TextArea
          {...control}
          value={props.value}
          rows={props.rows ?? 2}
          data-testid={props.testId}
          {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
          onChange={(event) => {
            props.onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One of several; the browser's own control, which phones show best. */
export function SelectField(
  props: FieldProps & {
    value: string;
    onChange: (value: string) => void;
    choices: readonly Choice[];
    /** Words for no choice; left out: one must be chosen. */
    none?: string;
    disabled?: boolean;
    testId?: string;
  },
): ReactNode {
  const { label, error, hint, labelUnseen, className } = props;
  // What an address asks for and nobody offers is shown as it is, not as "all".
  const isKnown = props.value === '' || props.choices.some(({ value }) => value === props.value);
  return (
    <Field {...pick({ label, error, hint, labelUnseen, className })}>
      {(control) => (
        <select
          {...control}
          className="select"
          value={props.value}
          disabled={props.disabled}
          data-testid={props.testId}
          onChange={(event) => {
            props.onChange(event.target.value);
          }}
        >
          {props.none !== undefined && <option value="">{props.none}</option>}
          {!isKnown && <option value={props.value}>{props.value}</option>}
          {props.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** The given properties without the undefined ones. */
function pick(props: { [K in keyof FieldProps]: FieldProps[K] | undefined }): FieldProps {
  return Object.fromEntries(
    Object.entries(props).filter(([, value]) => value !== undefined),
  ) as unknown as FieldProps;
}
