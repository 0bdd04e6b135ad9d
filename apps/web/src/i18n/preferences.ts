import type { Language, MoneyScale } from '../money/money.js';

export interface Choices {
  readonly language: Language;
  readonly scale: MoneyScale;
}

const storageKey = 'gangmu.preferences';
const listeners = new Set<() => void>();

function remembered(): Choices {
  const start: Choices = { language: 'zh', scale: 'large' };
  try {
    return {
      ...start,
      ...(JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<Choices>),
    };
  } catch {
    return start;
  }
}

let current = remembered();

function change(part: Partial<Choices>): void {
  current = { ...current, ...part };
  try {
    localStorage.setItem(storageKey, JSON.stringify(current));
  } catch {
    // A browser that keeps nothing still works for this visit.
  }
  for (const listener of listeners) listener();
}

/** What this browser remembers of how its user reads. */
export const preferences = {
  all: (): Choices => current,
  language: (): Language => current.language,
  follow: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  setLanguage: (language: Language): void => {
    change({ language });
  },
  setScale: (scale: MoneyScale): void => {
    change({ scale });
  },
};
