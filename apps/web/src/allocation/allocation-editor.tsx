import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../layout/button.js';
import { ApiProblem } from '../api/problem.js';
import { useNamesOf, usePackages } from '../api/reference.js';
import { usePlanWrite } from '../api/use-write.js';
import { AmountField } from '../layout/amount-field.js';
import { AreaField } from '../layout/fields.js';
import { Money } from '../layout/money-text.js';
import { ProblemView } from '../layout/states.js';
import { toTyped } from '../money/typed-amount.js';
import type { Allocation } from './allocation.wire.js';
import { readAllotment, type TypedAllotment } from './allotment.js';

const typedOf = (allocation: Allocation): TypedAllotment =>
  Object.fromEntries(
    allocation.items.map((item) => [
      item.packageCode,
      { text: toTyped(item.amount, 'yi'), unit: 'yi' },
    ]),
  );

/** Amounts whose rest is worked out, to the fen, while they are typed. */
export function AllocationEditor({ allocation }: { allocation: Allocation }): ReactNode {
  const { t } = useTranslation();
  const packages = usePackages();
  const packageName = useNamesOf(packages);
  const [base, setBase] = useState(allocation);
  const [typed, setTyped] = useState(() => typedOf(allocation));
  const [note, setNote] = useState('');
  const reading = readAllotment(base.envelope, typed);
  const isChanged = JSON.stringify(typed) !== JSON.stringify(typedOf(base));
  const save = usePlanWrite<Allocation>({
    says: ({ version }) => t('allocation.saved', { version }),
    onDone: (saved) => {
      setBase(saved);
      setTyped(typedOf(saved));
      setNote('');
    },
  });
  const problem = save.error instanceof ApiProblem ? save.error : null;
  const isBehind = allocation.version > base.version;
  const faultOf = (code: string): string | null => {
    const index = reading.items.findIndex((item) => item.packageCode === code);
    return index === -1 ? null : (problem?.faultAt(`/items/${String(index)}`) ?? null);
  };
  const startFrom = (version: Allocation, keepTyped: boolean): void => {
    setBase(version);
    if (!keepTyped) setTyped(typedOf(version));
    save.reset();
  };
  return (
    <form
      className="form"
      data-testid="allocation-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({
          method: 'PUT',
          path: '/allocation',
          version: base.version,
          body: { items: reading.items, note: note.trim() || null },
        });
      }}
    >
      {problem !== null && <ProblemView problem={problem} />}
      {isBehind && (
        <p className="warn" role="status" data-testid="allocation-behind">
          !{' '}
          {t('allocation.behind', {
            version: allocation.version,
            who: allocation.history[0]?.who ?? '',
          })}{' '}
          <Button
            size="small"
            onClick={() => {
              startFrom(allocation, false);
            }}
          >
            {t('act.useNewest')}
          </Button>{' '}
          <Button
            size="small"
            onClick={() => {
              startFrom(allocation, true);
            }}
          >
            {t('act.overwrite')}
          </Button>
        </p>
      )}
      <div className="allocation-sum" role="status">
        <span>
          {t('overview.envelope')} <Money yuan={base.envelope} scale="large" withUnit trimmed />
        </span>
        <span>
          {t('overview.allotted')}{' '}
          <Money
            yuan={reading.allotted}
            scale="large"
            withUnit
            unrounded
            testId="allocation-allotted"
          />
        </span>
        <span className={reading.isAbove ? 'bad' : 'good'}>
          {reading.isAbove ? `✗ ${t('allocation.above')}` : t('overview.unallotted')}{' '}
          <Money
            yuan={reading.unallotted}
            scale="large"
            withUnit
            unrounded
            testId="allocation-unallotted"
          />
        </span>
      </div>
      <div className="form-grid">
        {packages.map((row) => (
          <AmountField
            key={row.code}
            label={
              <>
                <span className="code">{row.code}</span> {packageName(row.code)}
              </>
            }
            value={typed[row.code] ?? { text: '', unit: 'yi' }}
            error={faultOf(row.code)}
            onChange={(money) => {
              setTyped({ ...typed, [row.code]: money });
            }}
            testId={`allocation-${row.code}`}
          />
        ))}
      </div>
      <AreaField
        label={t('word.note')}
        value={note}
        onChange={setNote}
        maxLength={1000}
        error={problem?.faultAt('/note') ?? null}
        hint={t('allocation.noteHint')}
        testId="allocation-note"
      />
      <div className="form-acts">
        <Button
          type="primary"
          htmlType="submit"
          loading={save.isPending}
          disabled={!isChanged || reading.isAbove || reading.hasFault}
          data-testid="allocation-save"
        >
          {t('act.save')}
        </Button>
        <Button
          disabled={!isChanged}
          onClick={() => {
            startFrom(base, false);
          }}
        >
          {t('act.undo')}
        </Button>
      </div>
    </form>
  );
}
