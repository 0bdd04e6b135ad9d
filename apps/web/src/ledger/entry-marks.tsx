import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerEntry } from './ledger.wire.js';

/** Marks of an entry, in words and not by colour alone. */
export function EntryMarks({ entry }: { entry: LedgerEntry }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {entry.reversalOf !== null && (
        <span className="tag">↩ {t('ledger.reversalOf', { entry: entry.reversalOf })}</span>
      )}
      {entry.reversedBy !== null && (
        <span className="tag">⊖ {t('ledger.reversedBy', { entry: entry.reversedBy })}</span>
      )}
      {entry.part !== 'inside' && <span className="tag">{t(`overview.${entry.part}`)}</span>}
    </>
  );
}
