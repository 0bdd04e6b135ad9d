export const milestoneStates = ['overdue', 'due-soon', 'reached', 'planned'] as const;

export interface Milestone {
  readonly id: number;
  readonly projectCode: string;
  readonly projectName: string;
  readonly name: string;
  readonly weight: number;
  readonly baselineOn: string | null;
  readonly forecastOn: string | null;
  readonly actualOn: string | null;
  readonly evidence: string | null;
  readonly state: (typeof milestoneStates)[number] | 'undated';
  readonly lateDays: number | null;
  readonly version: number;
}
