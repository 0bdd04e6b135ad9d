import { Button } from './button.js';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { UrlFilter } from './use-url-filter.js';

/** Says which conditions of the address the page does not know and has not applied. */
export function UnknownInAddress<K extends string>(props: { filter: UrlFilter<K> }): ReactNode {
  const { t } = useTranslation();
  const { unknown, set } = props.filter;
  if (unknown.length === 0) return null;
  return (
    <p className="warn no-print" role="status" data-testid="unknown-in-address">
      ! {t('state.unknownInAddress', { values: unknown.map(({ value }) => value).join('、') })}{' '}
      <Button
        size="small"
        onClick={() => {
          const none: Partial<Record<K, undefined>> = {};
          for (const { name } of unknown) none[name] = undefined;
          set(none);
        }}
      >
        {t('state.leaveOut')}
      </Button>
    </p>
  );
}
