import {
  day,
  Field,
  flag,
  instant,
  listOf,
  nullable,
  oneOf,
  optional,
  text,
  whole,
  word,
} from '../http/contract/shapes.js';

export class Health {
  @Field(word('ok', 'The process is up')) status!: 'ok';
}

/** How a plan's roll-up stands. */
export class PlanHealth {
  @Field(text('Code of the plan', '440703-14')) plan!: string;
  @Field(whole('Entries that wait to be added to the roll-up', 0)) pendingEntries!: number;
  @Field(whole('Projects whose sums wait to be moved', 0)) pendingReclassifications!: number;
  @Field(whole('Facts that wait to become jobs', 0)) waitingFacts!: number;
  @Field(nullable(instant('When the roll-up was last compared with the ledger')))
  lastVerifiedAt!: Date | null;
  @Field(nullable(flag('Whether they were equal'))) isClean!: boolean | null;
  @Field(nullable(day('The last day whose readings are settled', '2024-05-30')))
  settledThrough!: string | null;
}

const states = ['ready', 'database unavailable', 'storage full'] as const;

export class Readiness {
  @Field(oneOf(states, 'Whether requests can be served')) status!: (typeof states)[number];
  @Field(
    optional(
      nullable(
        whole('Bytes free, for whoever may see the metrics; null: not known', 42_000_000_000),
      ),
    ),
  )
  freeBytes?: number | null;
  @Field(optional(listOf(PlanHealth, 'For whoever may see the metrics')))
  plans?: readonly PlanHealth[];
}
