/** Leaves out what is not said at all, so that it cannot blank what is there. */
export function stated<T extends object>(change: T): T {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as T;
}
