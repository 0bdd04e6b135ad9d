import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';
import { Loading, ReadProblem } from './states.js';

/** Shows a list read page by page, with a button for more. */
export function PagesView<T>(props: {
  pages: UseInfiniteQueryResult<InfiniteData<T, string | null>>;
  children: (pages: readonly T[]) => ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  const { pages } = props;
  if (pages.data === undefined) {
    if (pages.isError)
      return <ReadProblem problem={pages.error} onRetry={() => void pages.refetch()} />;
    return <Loading />;
  }
  return (
    <div
      className={pages.isPlaceholderData ? 'refreshing' : undefined}
      aria-busy={pages.isPlaceholderData}
    >
      {pages.isError && <ReadProblem problem={pages.error} onRetry={() => void pages.refetch()} />}
      {props.children(pages.data.pages)}
      {pages.hasNextPage && (
        <div className="more">
          <span className="print-only">{t('state.notAllPrinted')}</span>
          <Button
            onClick={() => void pages.fetchNextPage()}
            loading={pages.isFetchingNextPage}
            data-testid="load-more"
          >
            {t('act.more')}
          </Button>
        </div>
      )}
    </div>
  );
}
