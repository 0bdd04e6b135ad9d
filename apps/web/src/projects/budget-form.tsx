import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../layout/button.js';
import { ApiProblem } from '../api/problem.js';
import { usePlanWrite } from '../api/use-write.js';
import { useLanguage } from '../i18n/names.js';
import { AmountField, noMoney, yuanTyped, type TypedMoney } from '../layout/amount-field.js';
import { AreaField, SelectField, TextField } from '../layout/fields.js';
import { ProblemView } from '../layout/states.js';
import { exactMoney } from '../money/money.js';
import { toTyped } from '../money/typed-amount.js';
import { budgetKinds, type BudgetVersion } from './projects.wire.js';

const typed = (yuan: string | undefined): TypedMoney =>
  yuan === undefined ? noMoney : { text: toTyped(yuan, 'wan'), unit: 'wan' };

/** A new version of a project's budget; the old ones stay. */
export function BudgetForm(props: {
  projectCode: string;
  version: number;
  current: BudgetVersion | null;
  onDone: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const [kind, setKind] = useState<string>(props.current?.kind ?? 'estimate');
  const [total, setTotal] = useState(() => typed(props.current?.total));
  const [inPeriod, setInPeriod] = useState(() => typed(props.current?.inPeriod));
  const [document, setDocument] = useState('');
  const [documentDate, setDocumentDate] = useState('');
  const [note, setNote] = useState('');
  // The version that was on the page when typing began: another's new version is then told, not overwritten.
  const [seenVersion, setSeenVersion] = useState(props.version);
  const amounts = { total: yuanTyped(total), inPeriod: yuanTyped(inPeriod) };
  const language = useLanguage();
  const save = usePlanWrite({
    says: () =>
      t('budget.saved', {
        version: seenVersion + 1,
        amount: exactMoney(amounts.total ?? '0.00', language),
      }),
    onDone: props.onDone,
  });
  const problem = save.error instanceof ApiProblem ? save.error : null;
  return (
    <form
      className="form form-inset"
      data-testid="budget-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({
          method: 'PUT',
          path: `/projects/${props.projectCode}/budget`,
          version: seenVersion,
          body: {
            kind,
            ...amounts,
            document: document || null,
            documentDate: documentDate || null,
            note: note || null,
          },
        });
      }}
    >
      {problem !== null && <ProblemView problem={problem} />}
      {problem?.isStale === true && (
        <p className="warn">
          {t('state.staleKept')}{' '}
          <Button
            size="small"
            onClick={() => {
              setSeenVersion(props.version);
              save.reset();
            }}
          >
            {t('act.overwrite')}
          </Button>
        </p>
      )}
      <div className="form-grid">
        <SelectField
          label={t('budget.kind')}
          value={kind}
          onChange={setKind}
          choices={budgetKinds.map((each) => ({ value: each, label: t(`budget.kinds.${each}`) }))}
          testId="budget-kind"
        />
        <AmountField
          label={t('budget.total')}
          value={total}
          onChange={setTotal}
          error={problem?.faultAt('/total') ?? null}
          testId="budget-total"
        />
        <AmountField
          label={t('budget.inPeriod')}
          value={inPeriod}
          onChange={setInPeriod}
          error={problem?.faultAt('/inPeriod') ?? null}
          testId="budget-in-period"
        />
        <TextField
          label={t('budget.document')}
          value={document}
          onChange={setDocument}
          error={problem?.faultAt('/document') ?? null}
          maxLength={200}
        />
        <TextField
          label={t('budget.documentDate')}
          type="date"
          value={documentDate}
          onChange={setDocumentDate}
          error={problem?.faultAt('/documentDate') ?? null}
        />
        <AreaField
          label={t('word.note')}
          value={note}
          onChange={setNote}
          error={problem?.faultAt('/note') ?? null}
          maxLength={1000}
        />
      </div>
      <div className="form-acts">
        <Button
          type="primary"
          htmlType="submit"
          loading={save.isPending}
          disabled={amounts.total === null || amounts.inPeriod === null}
          data-testid="budget-save"
        >
          {t('act.save')}
        </Button>
        <Button onClick={props.onDone}>{t('act.cancel')}</Button>
      </div>
    </form>
  );
}
