import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../layout/button.js';
import { useNamesOf, usePackages, useTowns } from '../api/reference.js';
import { usePlanWrite } from '../api/use-write.js';
import { TextField } from '../layout/fields.js';
import { ProblemView } from '../layout/states.js';
import type { Project } from './projects.wire.js';

/** An office says that what was inferred is right, and by which document. */
export function ConfirmInferred({ project }: { project: Project }): ReactNode {
  const { t } = useTranslation();
  const packageName = useNamesOf(usePackages());
  const townName = useNamesOf(useTowns());
  const [source, setSource] = useState('');
  const confirm = usePlanWrite({
    says: () => t('projects.confirmed'),
    onDone: () => {
      setSource('');
    },
  });
  const isPackage = project.packageBasis === 'inferred';
  const town = project.townBasis === 'inferred' ? project.townCode : null;
  if (!isPackage && town === null) return null;
  const button = (name: string, body: object, testId: string): ReactNode => (
    <Button
      loading={confirm.isPending}
      onClick={() => {
        confirm.mutate({
          method: 'PATCH',
          path: `/projects/${project.code}`,
          version: project.version,
          body: { ...body, changeSource: source.trim() || null },
        });
      }}
      data-testid={testId}
    >
      {t('projects.confirm', { name })}
    </Button>
  );
  return (
    <div className="confirm-inferred no-print">
      <TextField
        label={t('projects.confirmSource')}
        value={source}
        maxLength={200}
        onChange={setSource}
        testId="confirm-source"
      />
      {isPackage &&
        button(
          packageName(project.packageCode),
          { packageCode: project.packageCode },
          'confirm-package',
        )}
      {town !== null && button(townName(town), { townCode: town }, 'confirm-town')}
      {confirm.isError && <ProblemView problem={confirm.error} />}
    </div>
  );
}
