const keyOf = (plan: string, month: string): string => `gangmu.queue/${plan}/${month}`;

/** Remembers, for this window, the projects a clerk means to report on one after the other. */
export function rememberQueue(plan: string, month: string, codes: readonly string[]): void {
  try {
    sessionStorage.setItem(keyOf(plan, month), JSON.stringify(codes));
  } catch {
    // Without it "next" leads back to the list.
  }
}

function queueOf(plan: string, month: string): readonly string[] {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(plan, month)) ?? '[]') as string[];
  } catch {
    return [];
  }
}

/** The project after this one, or null at the end. */
export function nextInQueue(plan: string, month: string, code: string): string | null {
  const queue = queueOf(plan, month);
  const place = queue.indexOf(code);
  return place === -1 ? null : (queue[place + 1] ?? null);
}

/** Where a project stands in the queue, counted from 1; null when it is not in it. */
export function placeInQueue(
  plan: string,
  month: string,
  code: string,
): { place: number; of: number } | null {
  const queue = queueOf(plan, month);
  const place = queue.indexOf(code);
  return place === -1 ? null : { place: place + 1, of: queue.length };
}
