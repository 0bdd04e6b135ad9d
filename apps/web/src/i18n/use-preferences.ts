import { useSyncExternalStore } from 'react';
import { preferences, type Choices } from './preferences.js';

/** How the user chose to read, followed while a component shows. */
export function usePreferences(): Choices {
  return useSyncExternalStore(preferences.follow, preferences.all);
}
