import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../layout/button.js';
import { ApiProblem } from '../api/problem.js';
import { usePlanWrite } from '../api/use-write.js';
import { TextField } from '../layout/fields.js';
import { Page } from '../layout/page.js';
import { ProblemView } from '../layout/states.js';
import { usePlanPath } from '../session/plan-context.js';
import { useOwnUnits } from '../session/session.js';
import { ProjectFactFields } from './project-fact-fields.js';
import { changedFacts, noFacts } from './project-fact-values.js';
import type { Project } from './projects.wire.js';

/** Registers a project the plan does not name. */
export function NewProjectPage(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const path = usePlanPath();
  const [firstOwn = ''] = useOwnUnits() ?? [];
  const [values, setValues] = useState({ ...noFacts, unitCode: firstOwn });
  const [code, setCode] = useState('');
  const create = usePlanWrite<Project>({
    says: (project) => t('projects.registered', { name: project.name, code: project.code }),
    onDone: (project) => void navigate(path(`/projects/${project.code}`)),
  });
  const problem = create.error instanceof ApiProblem ? create.error : null;
  return (
    <Page title={t('projects.register')} note={t('projects.registerNote')}>
      <form
        className="form"
        data-testid="project-form"
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate({
            method: 'POST',
            path: '/projects',
            body: {
              ...changedFacts(noFacts, values),
              ...(code.trim() === '' ? {} : { code: code.trim() }),
            },
          });
        }}
      >
        {problem !== null && <ProblemView problem={problem} />}
        <div className="form-grid">
          <TextField
            label={t('word.code')}
            value={code}
            onChange={setCode}
            hint={t('projects.codeHint')}
            error={problem?.faultAt('/code') ?? null}
            maxLength={40}
            testId="project-code"
          />
        </div>
        <ProjectFactFields values={values} onChange={setValues} problem={problem} />
        <div className="form-acts">
          <Button
            type="primary"
            htmlType="submit"
            loading={create.isPending}
            data-testid="project-save"
          >
            {t('projects.register')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
