import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../layout/button.js';
import { Notice } from '../layout/notice.js';
import { ReportView } from './report-view.js';
import type { Report } from './reports.wire.js';

/** Someone else saved the report meanwhile: shows theirs, keeps what was typed, and lets the clerk choose. */
export function StalePanel(props: {
  theirs: Report;
  onKeepMine: () => void;
  onTakeTheirs: (theirs: Report) => void;
}): ReactNode {
  const { t } = useTranslation();
  const isOpen = props.theirs.state === 'draft' || props.theirs.state === 'returned';
  return (
    <Notice type="warning" testId="stale-panel" title={t('reports.stale')}>
      <p>{t(isOpen ? 'reports.staleWhat' : 'reports.staleClosed')}</p>
      <ReportView report={props.theirs} />
      {isOpen && (
        <div className="form-acts">
          <Button type="primary" onClick={props.onKeepMine} data-testid="stale-keep-mine">
            {t('reports.keepMine')}
          </Button>
          <Button
            onClick={() => {
              props.onTakeTheirs(props.theirs);
            }}
          >
            {t('reports.takeTheirs')}
          </Button>
        </div>
      )}
    </Notice>
  );
}
