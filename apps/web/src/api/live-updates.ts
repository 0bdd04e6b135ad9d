import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { planKey } from './queries.js';

const gatherMs = 400;

/** While a plan is open, its events make what was read stale, so pages follow without a reload. */
export function useLiveUpdates(plan: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    const source = new EventSource(`/api/v1/plans/${encodeURIComponent(plan)}/events`);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wasLost = false;
    const refresh = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void queries.invalidateQueries({ queryKey: planKey(plan) });
      }, gatherMs);
    };
    for (const name of ['rollup', 'digest', 'report']) source.addEventListener(name, refresh);
    // Events of the time without a connection were missed: read again once it is back.
    source.addEventListener('error', () => {
      wasLost = true;
    });
    source.addEventListener('open', () => {
      if (wasLost) refresh();
      wasLost = false;
    });
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [plan, queries]);
}
