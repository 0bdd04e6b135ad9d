import { useCallback, useEffect, useState } from 'react';
import type { ReportDraft } from './report-draft.js';

interface Kept {
  readonly draft: ReportDraft;
  /** The version it was typed upon; null: a report not yet saved. */
  readonly version: number | null;
}

/** Where the typing on a report is kept: on a saved one by its id, on a new one by its number in the month. */
export function draftKey(place: {
  readonly user: string;
  readonly plan: string;
  readonly project: string;
  readonly month: string;
  readonly report: { readonly id: string } | { readonly no: number };
}): string {
  const { user, plan, project, month, report } = place;
  const which = 'id' in report ? report.id : `new-${String(report.no)}`;
  return `gangmu.draft/${user}/${plan}/${project}/${month}/${which}`;
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

/** Carries typing on a new report over to the report that somebody else has begun meanwhile. */
export function carryDraft(from: string, to: string): void {
  const kept = read(from);
  if (kept === null || read(to) !== null) return;
  write(to, kept);
  write(from, null);
}

export interface LocalDraft {
  readonly draft: ReportDraft;
  readonly setDraft: (draft: ReportDraft) => void;
  /** Whether typing from before, not saved then, was found. */
  readonly isRestored: boolean;
  readonly isChanged: boolean;
  /** The version of the report that the typing builds on; null: none was saved. */
  readonly version: number | null;
  /** Starts again from what is saved. */
  readonly startFrom: (saved: ReportDraft, version: number | null) => void;
  /**
   * The server has this draft now: the copy kept here is gone at once, whatever becomes of the page. What
   * was typed since goes on.
   */
  readonly markSaved: (sent: ReportDraft, version: number) => void;
  /** Goes on typing, now upon this version. */
  readonly buildOn: (version: number) => void;
}

const same = (one: ReportDraft, other: ReportDraft): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A draft kept in this browser while it differs from what the server has, so a reload or a lost session loses nothing. */
export function useLocalDraft(
  key: string,
  saved: ReportDraft,
  savedVersion: number | null,
): LocalDraft {
  const [base, setBase] = useState(saved);
  const [found] = useState(() => {
    const kept = read(key);
    return kept === null || same(kept.draft, saved) ? null : kept;
  });
  const [isRestored, setRestored] = useState(found !== null);
  const [draft, setDraft] = useState(found?.draft ?? saved);
  const [version, setVersion] = useState(found === null ? savedVersion : found.version);
  const isChanged = !same(draft, base);
  useEffect(() => {
    write(key, isChanged ? { draft, version } : null);
  }, [draft, isChanged, key, version]);
  const startFrom = useCallback(
    (next: ReportDraft, nextVersion: number | null) => {
      write(key, null);
      setBase(next);
      setDraft(next);
      setVersion(nextVersion);
      setRestored(false);
    },
    [key],
  );
  const markSaved = useCallback(
    (sent: ReportDraft, sentVersion: number) => {
      write(key, null);
      setBase(sent);
      setVersion(sentVersion);
      setRestored(false);
    },
    [key],
  );
  return {
    draft,
    setDraft,
    isRestored,
    isChanged,
    version,
    startFrom,
    markSaved,
    buildOn: setVersion,
  };
}
