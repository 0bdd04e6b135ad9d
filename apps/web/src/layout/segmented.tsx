import { useId, type ReactNode } from 'react';

/** One of a few that stand side by side; to the keyboard and to screen readers a group of radio buttons. */
export function Segmented<V extends string>(props: {
  'aria-label': string;
  value: V;
  options: readonly { readonly value: V; readonly label: ReactNode }[];
  onChange: (value: V) => void;
  className?: string;
}): ReactNode {
  const name = useId();
  return (
    <div
      className={`segmented ${props.className ?? ''}`}
      role="radiogroup"
      aria-label={props['aria-label']}
    >
      {props.options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === props.value}
            onChange={() => {
              props.onChange(option.value);
            }}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
