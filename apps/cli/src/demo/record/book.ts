import type { Line, Movement } from '../act.js';

/** A report as far as what comes after it needs to know. */
export interface KnownReport {
  readonly id: bigint;
  version: number;
  readonly projectCode: string;
  readonly month: string;
  /** Whether its rows were written in bulk; then it is gone on with in bulk. */
  inBulk: boolean;
  readonly lines: readonly (Line & { readonly id: bigint })[];
  readonly movements: readonly Movement[];
}

/** What has been recorded of a demo so far, by the keys its acts use. */
export class Book {
  readonly reports = new Map<string, KnownReport>();
  readonly milestones = new Map<string, number>();
  /** Versions of budgets by project, and of annual plans by project and year. */
  readonly versions = new Map<string, number>();

  report(key: string): KnownReport {
    const known = this.reports.get(key);
    if (!known) throw new Error(`no report ${key} was begun`);
    return known;
  }

  milestone(key: string): number {
    const id = this.milestones.get(key);
    if (id === undefined) throw new Error(`no milestone ${key} was made`);
    return id;
  }

  /** The version of a budget or annual plan that was seen last, which is then one more. */
  nextVersion(key: string): number {
    const seen = this.versions.get(key) ?? 0;
    this.versions.set(key, seen + 1);
    return seen;
  }
}
