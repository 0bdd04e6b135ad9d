import type { ReactNode } from 'react';
import { useWords } from '../i18n/names.js';
import type { TableNote } from './plan.wire.js';

/** The plan's own notes below one of its tables, by their numbers there. */
export function TableNotes({ notes }: { notes: readonly TableNote[] }): ReactNode {
  const say = useWords();
  if (notes.length === 0) return null;
  return (
    <ol className="notes">
      {notes.map((note) => (
        <li key={note.no} value={note.no}>
          {say(note)}
        </li>
      ))}
    </ol>
  );
}
