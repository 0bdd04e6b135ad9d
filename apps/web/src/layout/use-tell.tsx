import { App } from 'antd';
import { useCallback } from 'react';

const SECONDS = 5;

/** Says what was done: seen for a while in a corner of the page, and read out by screen readers. */
export function useTell(): (what: string) => void {
  const { message } = App.useApp();
  return useCallback(
    (what) => {
      void message.success({
        content: <span data-testid="told">{what}</span>,
        duration: SECONDS,
      });
    },
    [message],
  );
}
