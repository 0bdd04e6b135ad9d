import { Injectable } from '@nestjs/common';
import { onlyUnits } from '#libs/access';
import { Problem, type Month } from '#libs/kernel';
import { Database } from '#libs/platform';
import type { ProgrammeKind, Source } from '../domain/pack.js';
import {
  commonWording,
  factsBeforePack,
  type PlanFacts,
  type PlanWording,
} from '../domain/wording.js';
import type { PlanHeader, ScopedPlan } from './plan-directory.js';

export interface PlanRow {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly divisionCode: string;
  readonly periodStart: Month;
  readonly periodEnd: Month;
  readonly envelopeFen: bigint;
  readonly envelopeAsWritten: string;
  readonly source: Source | null;
  readonly wording: PlanWording;
  readonly isDemo: boolean;
  readonly digestWeekday: number;
  readonly digestTime: string;
  readonly digestEnabled: boolean;
  readonly version: number;
}

export interface NamedRow {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly source: Source | null;
}

export interface ProgrammeRow extends NamedRow {
  readonly kind: ProgrammeKind;
  readonly group: string | null;
  readonly plannedFen: bigint | null;
  readonly plannedQualifier: string | null;
  readonly plannedAsWritten: string | null;
  readonly targets: readonly unknown[];
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface RouteRow extends NamedRow {
  readonly kind: string;
  readonly order: number | null;
  readonly status: string | null;
  readonly statusWord: string | null;
  readonly scope: 'district' | 'city' | 'regional';
  readonly projectCode: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface FactRow extends NamedRow {
  readonly facts: Readonly<Record<string, unknown>>;
}

const planColumns = `
  id, code, name, name_en AS "nameEn", division_code AS "divisionCode", to_char(period_start, 'YYYY-MM') AS "periodStart",
  to_char(period_end, 'YYYY-MM') AS "periodEnd", envelope_fen AS "envelopeFen",
  envelope_as_written AS "envelopeAsWritten", source, wording, (SELECT is_demo FROM installation) AS "isDemo",
  digest_weekday AS "digestWeekday", to_char(digest_time, 'HH24:MI') AS "digestTime",
  digest_enabled AS "digestEnabled", version`;

const named = 'code, name, name_en AS "nameEn", source';

const worded = (row: PlanRow): PlanRow => ({
  ...row,
  wording: { ...commonWording, ...row.wording },
});

/** Reads of the plan's facts. */
@Injectable()
export class PlanQueries {
  constructor(private readonly database: Database) {}

  /** The plans with these ids; all for null. */
  async plans(ids: readonly number[] | null): Promise<PlanRow[]> {
    const rows = await this.database.query<PlanRow>(
      `SELECT ${planColumns} FROM plan WHERE $1::integer[] IS NULL OR id = ANY($1) ORDER BY code`,
      [ids],
    );
    return rows.map(worded);
  }

  async plan(plan: PlanHeader): Promise<PlanRow> {
    const [row] = await this.database.query<PlanRow>(
      `SELECT ${planColumns} FROM plan WHERE id = $1`,
      [plan.id],
    );
    if (!row) throw new Problem('not-found', 'plan.not-found', { plan: plan.code });
    return worded(row);
  }

  packages(plan: PlanHeader): Promise<(NamedRow & { order: number })[]> {
    return this.database.query(
      `SELECT ${named}, ord AS "order" FROM package WHERE plan_id = $1 ORDER BY ord`,
      [plan.id],
    );
  }

  programmes(plan: PlanHeader): Promise<ProgrammeRow[]> {
    return this.database.query<ProgrammeRow>(
      `SELECT ${named}, kind, group_label AS group, planned_fen AS "plannedFen", planned_qualifier AS "plannedQualifier",
         planned_as_written AS "plannedAsWritten", targets, facts
       FROM programme WHERE plan_id = $1 ORDER BY ord`,
      [plan.id],
    );
  }

  towns(
    plan: PlanHeader,
  ): Promise<{ code: string; name: string; nameEn: string | null; kind: 'town' | 'area' }[]> {
    return this.database.query(
      'SELECT code, name, name_en AS "nameEn", kind FROM town WHERE plan_id = $1 ORDER BY ord',
      [plan.id],
    );
  }

  /** The routes of the transport network, each with its project where the reader sees that. */
  routes(plan: ScopedPlan): Promise<RouteRow[]> {
    const parameters: unknown[] = [plan.id];
    const mine = onlyUnits('p.unit_code', plan.scope, parameters);
    return this.database.query<RouteRow>(
      `SELECT ${named}, kind, kind_ord AS "order", status, status_word AS "statusWord", scope,
         (SELECT p.code FROM project p WHERE p.plan_id = $1 AND p.code = route.project_code ${mine}) AS "projectCode",
         facts
       FROM route WHERE plan_id = $1 ORDER BY ord`,
      parameters,
    );
  }

  indicators(plan: PlanHeader): Promise<(FactRow & { attribute: string; no: number })[]> {
    return this.database.query(
      `SELECT ${named}, attribute, ord AS no, facts FROM indicator WHERE plan_id = $1 ORDER BY ord`,
      [plan.id],
    );
  }

  commitments(plan: PlanHeader): Promise<FactRow[]> {
    return this.database.query<FactRow>(
      `SELECT ${named}, facts FROM commitment WHERE plan_id = $1 ORDER BY ord`,
      [plan.id],
    );
  }

  /** What of the pack is only shown: tables' titles and notes, the period before, governance. */
  async facts(plan: PlanHeader): Promise<PlanFacts> {
    const [row] = await this.database.query<{ facts: Partial<PlanFacts> }>(
      'SELECT facts FROM plan WHERE id = $1',
      [plan.id],
    );
    return { ...factsBeforePack(plan), ...row?.facts };
  }

  /** English of the short words the pack holds in Chinese, by the word. */
  async glossary(plan: PlanHeader): Promise<Readonly<Record<string, string>>> {
    const [row] = await this.database.query<{ glossary: Record<string, string> }>(
      'SELECT glossary FROM plan WHERE id = $1',
      [plan.id],
    );
    return row?.glossary ?? {};
  }
}
