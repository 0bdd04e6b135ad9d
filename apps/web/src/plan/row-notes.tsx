import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Words } from '../api/wire.js';
import { useWords } from '../i18n/names.js';

/** What is noted of one row of the plan: where it contradicts itself, what was inferred. */
export function RowNotes({ notes }: { notes: readonly Words[] }): ReactNode {
  const { t } = useTranslation();
  const say = useWords();
  if (notes.length === 0) return null;
  return (
    <details className="under">
      <summary>{t('plan.notes')}</summary>
      {notes.map((note) => (
        <p key={note.zh} className="flat">
          {say(note)}
        </p>
      ))}
    </details>
  );
}
