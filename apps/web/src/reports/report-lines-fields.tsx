import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DeleteIcon, PlusIcon } from '../layout/icons.js';
import { Button } from '../layout/button.js';
import { newId } from '../api/idempotency.js';
import { fundingSources, measures, type FundingSource, type Measure } from '../api/wire.js';
import { AmountField } from '../layout/amount-field.js';
import { SelectField } from '../layout/fields.js';
import type { DraftLine, ReportDraft } from './report-draft.js';
import type { ReportSaving } from './use-report-saving.js';

interface Props {
  readonly draft: ReportDraft;
  readonly onChange: (draft: ReportDraft) => void;
  readonly saving: ReportSaving;
}

function Line(props: {
  line: DraftLine;
  index: number;
  saving: ReportSaving;
  onChange: (line: DraftLine) => void;
  onRemove: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { line, index, saving } = props;
  const sentAt = saving.sent?.lineKeys.indexOf(line.key) ?? -1;
  const fault = (name: string): string | null =>
    sentAt === -1 ? null : (saving.problem?.faultAt(`/lines/${String(sentAt)}/${name}`) ?? null);
  // A refusal of the whole line shows on its amount.
  const ofLine =
    sentAt === -1
      ? null
      : (saving.problem?.faults.find(({ pointer }) => pointer === `/lines/${String(sentAt)}`)
          ?.message ?? null);
  return (
    <li className="report-line" data-testid={`report-line-${String(index)}`}>
      <SelectField
        label={t('word.measure')}
        value={line.measure}
        error={fault('measure')}
        choices={measures.map((measure) => ({ value: measure, label: t(`measure.${measure}`) }))}
        onChange={(measure) => {
          props.onChange({ ...line, measure: measure as Measure });
        }}
        testId={`line-${String(index)}-measure`}
      />
      <SelectField
        label={t('word.fundingSource')}
        value={line.fundingSource}
        error={fault('fundingSource')}
        choices={fundingSources.map((source) => ({
          value: source,
          label: t(`fundingSource.${source}`),
        }))}
        onChange={(source) => {
          props.onChange({ ...line, fundingSource: source as FundingSource });
        }}
        testId={`line-${String(index)}-source`}
      />
      <AmountField
        label={t('word.amount')}
        value={line}
        error={fault('amount') ?? ofLine}
        onChange={({ text, unit }) => {
          props.onChange({ ...line, text, unit });
        }}
        testId={`line-${String(index)}-amount`}
      />
      <Button
        type="text"
        icon={<DeleteIcon />}
        aria-label={t('reports.removeLine', { line: index + 1 })}
        onClick={props.onRemove}
      />
    </li>
  );
}

/** The investment lines: measure, source and amount, in the unit the clerk has it in. */
export function ReportLinesFields({ draft, onChange, saving }: Props): ReactNode {
  const { t } = useTranslation();
  const last = draft.lines.at(-1);
  return (
    <fieldset className="fieldset">
      <legend>{t('reports.lines')}</legend>
      <p className="field-hint">{t('reports.linesHint')}</p>
      <ul className="report-lines">
        {draft.lines.map((line, index) => (
          <Line
            key={line.key}
            line={line}
            index={index}
            saving={saving}
            onChange={(next) => {
              onChange({
                ...draft,
                lines: draft.lines.map((each) => (each.key === line.key ? next : each)),
              });
            }}
            onRemove={() => {
              onChange({ ...draft, lines: draft.lines.filter((each) => each.key !== line.key) });
            }}
          />
        ))}
      </ul>
      <Button
        icon={<PlusIcon />}
        data-testid="add-line"
        onClick={() => {
          const line: DraftLine = {
            key: newId(),
            measure: last?.measure ?? 'completed',
            fundingSource:
              fundingSources.find(
                (source) =>
                  !draft.lines.some(
                    (each) =>
                      each.measure === (last?.measure ?? 'completed') &&
                      each.fundingSource === source,
                  ),
              ) ?? 'other',
            text: '',
            unit: last?.unit ?? 'wan',
          };
          onChange({ ...draft, lines: [...draft.lines, line] });
        }}
      >
        {t('reports.addLine')}
      </Button>
    </fieldset>
  );
}
