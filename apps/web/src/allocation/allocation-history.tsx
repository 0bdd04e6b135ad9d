import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNamesOf, usePackages } from '../api/reference.js';
import { InstantText } from '../layout/instant-text.js';
import { Money } from '../layout/money-text.js';
import { Empty } from '../layout/states.js';
import { sumOf } from '../money/money.js';
import type { AllocationVersion } from './allocation.wire.js';

/** Every version of the split: who, when, why, and all its amounts. */
export function AllocationHistory({
  history,
}: {
  history: readonly AllocationVersion[];
}): ReactNode {
  const { t } = useTranslation();
  const packageName = useNamesOf(usePackages());
  if (history.length === 0) return <Empty text={t('allocation.never')} />;
  return (
    <ol className="history" data-testid="allocation-history">
      {history.map((version) => (
        <li key={version.version}>
          <details>
            <summary>
              {t('word.versionNo', { version: version.version })} ·{' '}
              <InstantText instant={version.at} /> · {version.who} · {t('overview.allotted')}{' '}
              <Money
                yuan={sumOf(version.items.map((item) => item.amount))}
                scale="large"
                withUnit
              />
              {version.note !== null && <span className="faint"> {version.note}</span>}
            </summary>
            <dl className="rows">
              {version.items.map((item) => (
                <div key={item.packageCode} className="row">
                  <dt>{packageName(item.packageCode)}</dt>
                  <dd>
                    <Money yuan={item.amount} scale="large" withUnit unrounded />
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        </li>
      ))}
    </ol>
  );
}
