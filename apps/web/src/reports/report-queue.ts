const keyOf = (plan: string, month: string): string => `gangmu.queue/${plan}/${month}`;

/** The list as it was left: its projects to report on, and the filter it stood under. */
interface Queue {
  readonly codes: readonly string[];
  readonly search: string;
}

/** Remembers, for this window, the projects a clerk means to report on one after the other. */
export function rememberQueue(
  plan: string,
  month: string,
  search: string,
  codes: readonly string[],
): void {
  const queue: Queue = { codes, search };
  try {
    sessionStorage.setItem(keyOf(plan, month), JSON.stringify(queue));
  } catch {
    // Without it "next" leads back to the list.
  }
}

function queueOf(plan: string, month: string): Queue {
  const none: Queue = { codes: [], search: `?month=${month}` };
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(plan, month)) ?? 'null') as Queue | null;
    return Array.isArray(kept?.codes) ? kept : none;
  } catch {
    return none;
  }
}

/** The query of the list the clerk came from, its filter kept. */
export function listSearch(plan: string, month: string): string {
  return queueOf(plan, month).search || `?month=${month}`;
}

/** The project after this one, or null at the end. */
export function nextInQueue(plan: string, month: string, code: string): string | null {
  const queue = queueOf(plan, month).codes;
  const place = queue.indexOf(code);
  return place === -1 ? null : (queue[place + 1] ?? null);
}

/** Where a project stands in the queue, counted from 1; null when it is not in it. */
export function placeInQueue(
  plan: string,
  month: string,
  code: string,
): { place: number; of: number } | null {
  const queue = queueOf(plan, month).codes;
  const place = queue.indexOf(code);
  return place === -1 ? null : { place: place + 1, of: queue.length };
}
