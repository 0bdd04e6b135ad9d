import type pg from 'pg';
import type { ScopedPlan } from '#libs/plan';
import type { Command } from '#libs/platform';
import type { Act } from '../act.js';
import type { Book } from './book.js';
import type { DemoPeople } from './demo-people.js';
import { insertRows, type Numbers, type Row } from './rows.js';

export type ActOf<Kind extends Act['kind']> = Extract<Act, { readonly kind: Kind }>;

/** What the parts of a life that are recorded together share: numbers, rows to be inserted, the audit. */
export class Batch {
  private readonly rows = new Map<string, Row[]>();

  constructor(
    readonly owner: pg.Client,
    readonly plan: ScopedPlan,
    readonly people: DemoPeople,
    readonly book: Book,
    readonly numbers: Numbers,
  ) {}

  add(table: string, row: Row): void {
    const rows = this.rows.get(table);
    if (rows) rows.push(row);
    else this.rows.set(table, [row]);
  }

  rowsOf(table: string): readonly Row[] {
    return this.rows.get(table) ?? [];
  }

  async insert(table: string): Promise<void> {
    await insertRows(this.owner, table, this.rowsOf(table));
  }

  audit({ actor, correlationId }: Command, at: Date, row: Row): void {
    this.add('audit_entry', {
      plan_id: this.plan.id,
      id: this.numbers.next('audit_entry'),
      recorded_at: at,
      actor_id: actor.id,
      actor_name: actor.name,
      actor_roles: actor.roles,
      address: null,
      correlation_id: correlationId,
      ...row,
    });
  }
}
