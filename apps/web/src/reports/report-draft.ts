import type { FundingSource, Measure } from '../api/wire.js';
import { readTypedAmount, toTyped, type TypedUnit } from '../money/typed-amount.js';
import type { Report } from './reports.wire.js';

/** A line as it is being typed. */
export interface DraftLine {
  readonly key: string;
  readonly measure: Measure;
  readonly fundingSource: FundingSource;
  readonly text: string;
  readonly unit: TypedUnit;
}

export interface DraftMilestone {
  readonly forecastOn: string;
  readonly actualOn: string;
  readonly evidence: string;
}

/** A report as it is being typed; nothing typed is lost to rounding or to an error. */
export interface ReportDraft {
  readonly lines: readonly DraftLine[];
  readonly milestones: Readonly<Record<string, DraftMilestone>>;
  readonly progressNote: string;
  readonly problems: string;
  readonly nextSteps: string;
}

export const noMilestone: DraftMilestone = { forecastOn: '', actualOn: '', evidence: '' };

/** A fresh draft with the kinds of line the project last reported, amounts blank. */
export function emptyDraft(
  kinds: readonly { measure: Measure; fundingSource: FundingSource }[],
): ReportDraft {
  const usual = (['completed', 'received', 'paid'] as const).map((measure) => ({
    measure,
    fundingSource: 'district-fiscal' as const,
  }));
  return {
    lines: (kinds.length > 0 ? kinds : usual).map(({ measure, fundingSource }, index) => ({
      key: `line-${String(index)}`,
      measure,
      fundingSource,
      text: '',
      unit: 'wan',
    })),
    milestones: {},
    progressNote: '',
    problems: '',
    nextSteps: '',
  };
}

/**
 * What a saved report says, as a draft to go on typing; the kinds of line the project usually reports and
 * this report does not have yet stand below, blank.
 */
export function draftOf(
  report: Report,
  usual: readonly { measure: Measure; fundingSource: FundingSource }[] = [],
): ReportDraft {
  const saved = report.lines.map((line): DraftLine => ({
    key: `saved-${line.id}`,
    measure: line.measure,
    fundingSource: line.fundingSource,
    text: toTyped(line.amount, 'wan'),
    unit: 'wan',
  }));
  const isThere = (kind: { measure: Measure; fundingSource: FundingSource }): boolean =>
    saved.some(
      (line) => line.measure === kind.measure && line.fundingSource === kind.fundingSource,
    );
  const blank = emptyDraft(usual).lines.filter((line) => !isThere(line));
  return {
    lines: [...saved, ...blank],
    milestones: Object.fromEntries(
      report.milestones.map((milestone) => [
        String(milestone.milestoneId),
        {
          forecastOn: milestone.forecastOn ?? '',
          actualOn: milestone.actualOn ?? '',
          evidence: milestone.evidence ?? '',
        },
      ]),
    ),
    progressNote: report.progressNote ?? '',
    problems: report.problems ?? '',
    nextSteps: report.nextSteps ?? '',
  };
}

const isBlank = (milestone: DraftMilestone): boolean =>
  milestone.forecastOn === '' && milestone.actualOn === '' && milestone.evidence.trim() === '';

export interface SentReport {
  readonly body: {
    readonly lines: readonly { measure: Measure; fundingSource: FundingSource; amount: string }[];
    readonly milestones: readonly {
      milestoneId: number;
      forecastOn: string | null;
      actualOn: string | null;
      evidence: string | null;
    }[];
    readonly progressNote: string;
    readonly problems: string;
    readonly nextSteps: string;
  };
  /** The draft lines sent, in the order of `body.lines`, to show a refusal on the right field. */
  readonly lineKeys: readonly string[];
  readonly milestoneIds: readonly string[];
}

/** Whether nothing at all is said: most likely handed in by mistake. */
export function isEmpty({ body }: SentReport): boolean {
  return (
    body.lines.length === 0 &&
    body.milestones.length === 0 &&
    [body.progressNote, body.problems, body.nextSteps].every((text) => text.trim() === '')
  );
}

/**
 * The draft as the API takes it: blank lines and milestones are left out, a typed nought is kept.
 * Null while an amount cannot be read.
 */
export function toSend(draft: ReportDraft): SentReport | null {
  const lines: SentReport['body']['lines'][number][] = [];
  const lineKeys: string[] = [];
  for (const line of draft.lines) {
    const typed = readTypedAmount(line.text, line.unit);
    if (typed.kind === 'fault') return null;
    if (typed.kind === 'blank') continue;
    lines.push({ measure: line.measure, fundingSource: line.fundingSource, amount: typed.yuan });
    lineKeys.push(line.key);
  }
  const told = Object.entries(draft.milestones).filter(([, milestone]) => !isBlank(milestone));
  return {
    body: {
      lines,
      milestones: told.map(([id, milestone]) => ({
        milestoneId: Number(id),
        forecastOn: milestone.forecastOn || null,
        actualOn: milestone.actualOn || null,
        evidence: milestone.evidence.trim() || null,
      })),
      progressNote: draft.progressNote,
      problems: draft.problems,
      nextSteps: draft.nextSteps,
    },
    lineKeys,
    milestoneIds: told.map(([id]) => id),
  };
}
