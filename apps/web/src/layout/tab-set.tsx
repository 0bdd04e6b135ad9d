import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';

interface Tab {
  readonly key: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** Tabs by the ARIA pattern: arrows move, one panel shows; a narrow screen scrolls the row. */
export function TabSet(props: {
  active: string;
  tabs: readonly Tab[];
  onChange: (key: string) => void;
}): ReactNode {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const place = Math.max(
    0,
    props.tabs.findIndex((tab) => tab.key === props.active),
  );
  const shown = props.tabs[place];
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (place + step + props.tabs.length) % props.tabs.length;
    const tab = props.tabs[next];
    if (tab === undefined) return;
    props.onChange(tab.key);
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <>
      <div role="tablist" className="tab-row" ref={row} onKeyDown={move}>
        {props.tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            className="tab"
            aria-selected={tab.key === shown?.key}
            aria-controls={`${id}-panel`}
            tabIndex={tab.key === shown?.key ? 0 : -1}
            data-testid={`tab-${tab.key}`}
            onClick={() => {
              props.onChange(tab.key);
            }}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown?.key ?? ''}`}>
        {shown?.children}
      </div>
    </>
  );
}
