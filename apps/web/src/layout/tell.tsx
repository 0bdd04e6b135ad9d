import { useSyncExternalStore, type ReactNode } from 'react';

interface Told {
  readonly id: number;
  readonly text: string;
}

const shownMs = 4_000;
let told: readonly Told[] = [];
let last = 0;
const listeners = new Set<() => void>();

function set(next: readonly Told[]): void {
  told = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Says for a moment that something was done. */
export function tell(text: string): void {
  const id = (last += 1);
  set([...told, { id, text }]);
  setTimeout(() => {
    set(told.filter((each) => each.id !== id));
  }, shownMs);
}

/** Where it is said; once, around all pages. Screen readers say it when they have finished what they say. */
export function Tellings(): ReactNode {
  const shown = useSyncExternalStore(subscribe, () => told);
  return (
    <div className="tellings" role="status" aria-live="polite">
      {shown.map(({ id, text }) => (
        <p key={id}>
          <span className="good" aria-hidden="true">
            ✓
          </span>{' '}
          <span data-testid="told">{text}</span>
        </p>
      ))}
    </div>
  );
}
