import { useCallback, useEffect, useState } from 'react';
import type { ReportDraft } from './report-draft.js';

interface Kept {
  readonly draft: ReportDraft;
  /** The version it was typed upon; null: a report not yet saved. */
  readonly version: number | null;
}

function read(key: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

function write(key: string, kept: Kept | null): void {
  try {
    if (kept === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // A full or forbidden store must not stop the typing.
  }
}

export interface LocalDraft {
  readonly draft: ReportDraft;
  readonly setDraft: (draft: ReportDraft) => void;
  /** Whether typing from before, not saved then, was found. */
  readonly isRestored: boolean;
  readonly isChanged: boolean;
  /** Starts again from what is saved. */
  readonly startFrom: (saved: ReportDraft) => void;
}

const same = (one: ReportDraft, other: ReportDraft): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A draft kept in this browser while it differs from what the server has, so a reload or a lost session loses nothing. */
export function useLocalDraft(key: string, saved: ReportDraft, version: number | null): LocalDraft {
  const [base, setBase] = useState(saved);
  const [found] = useState(() => read(key));
  const [isRestored, setRestored] = useState(found !== null && !same(found.draft, saved));
  const [draft, setDraft] = useState(found?.draft ?? saved);
  const isChanged = !same(draft, base);
  useEffect(() => {
    write(key, isChanged ? { draft, version } : null);
  }, [draft, isChanged, key, version]);
  const startFrom = useCallback((next: ReportDraft) => {
    setBase(next);
    setDraft(next);
    setRestored(false);
  }, []);
  return { draft, setDraft, isRestored, isChanged, startFrom };
}
