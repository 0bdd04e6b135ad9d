export interface AllocationItem {
  readonly packageCode: string;
  readonly amount: string;
}

export interface AllocationVersion {
  readonly version: number;
  readonly at: string;
  readonly who: string;
  readonly note: string | null;
  readonly items: readonly AllocationItem[];
}

export interface Allocation {
  readonly version: number;
  readonly envelope: string;
  readonly allotted: string;
  readonly unallotted: string;
  readonly items: readonly AllocationItem[];
  readonly history: readonly AllocationVersion[];
}
