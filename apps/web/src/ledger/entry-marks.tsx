import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerEntry } from './ledger.wire.js';

/** Marks of an entry, in words and not by colour alone. */
export function EntryMarks({ entry }: { entry: LedgerEntry }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {entry.reversalOf !== null && (
        <Tag>↩ {t('ledger.reversalOf', { entry: entry.reversalOf })}</Tag>
      )}
      {entry.reversedBy !== null && (
        <Tag>⊖ {t('ledger.reversedBy', { entry: entry.reversedBy })}</Tag>
      )}
      {entry.part !== 'inside' && <Tag>{t(`overview.${entry.part}`)}</Tag>}
    </>
  );
}
