import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNamesOf, usePackages } from '../api/reference.js';
import { usePlanWrite } from '../api/use-write.js';
import { ProblemView } from '../layout/states.js';
import type { Project } from './projects.wire.js';

/** An office says that the inferred package is right. */
export function ConfirmPackage({ project }: { project: Project }): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const packageName = useNamesOf(usePackages());
  const confirm = usePlanWrite(() => void message.success(t('projects.packageConfirmed')));
  if (project.packageBasis !== 'inferred') return null;
  return (
    <>
      <Button
        loading={confirm.isPending}
        onClick={() => {
          confirm.mutate({
            method: 'PATCH',
            path: `/projects/${project.code}`,
            version: project.version,
            body: { packageCode: project.packageCode },
          });
        }}
        data-testid="confirm-package"
      >
        {t('projects.confirmPackage', { name: packageName(project.packageCode) })}
      </Button>
      {confirm.isError && <ProblemView problem={confirm.error} />}
    </>
  );
}
