import { useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';
import { Dialog } from './dialog.js';

interface Question {
  readonly title: string;
  readonly content: string;
  /** What the button that goes on says. */
  readonly ok: string;
}

let open: { readonly question: Question; readonly answer: (isMeant: boolean) => void } | null =
  null;
const listeners = new Set<() => void>();

function show(next: typeof open): void {
  open = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Asks whether something is meant; true: it is. */
export function ask(question: Question): Promise<boolean> {
  open?.answer(false);
  return new Promise((resolve) => {
    show({
      question,
      answer: (isMeant) => {
        show(null);
        resolve(isMeant);
      },
    });
  });
}

/** Where questions appear; once, around all pages. */
export function Asked(): ReactNode {
  const { t } = useTranslation();
  const asked = useSyncExternalStore(subscribe, () => open);
  if (asked === null) return null;
  const answer = (isMeant: boolean) => () => {
    asked.answer(isMeant);
  };
  return (
    <Dialog title={asked.question.title} onClose={answer(false)}>
      <p>{asked.question.content}</p>
      <div className="dialog-acts">
        <Button onClick={answer(false)}>{t('act.cancel')}</Button>
        <Button type="primary" autoFocus onClick={answer(true)}>
          {asked.question.ok}
        </Button>
      </div>
    </Dialog>
  );
}
