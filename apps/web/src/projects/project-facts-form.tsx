import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../layout/button.js';
import { ApiProblem } from '../api/problem.js';
import { usePlanWrite } from '../api/use-write.js';
import { AreaField, TextField } from '../layout/fields.js';
import { ProblemView } from '../layout/states.js';
import { ProjectFactFields } from './project-fact-fields.js';
import { changedFacts, factsOf, type ProjectFactValues } from './project-fact-values.js';
import type { Project } from './projects.wire.js';

/** Edits a project's facts; only what was changed is sent, with why and on what document it rests. */
export function ProjectFactsForm(props: { project: Project; onDone: () => void }): ReactNode {
  const { t } = useTranslation();
  const [seen, setSeen] = useState(props.project);
  const [values, setValues] = useState<ProjectFactValues>(() => factsOf(props.project));
  const [note, setNote] = useState('');
  const [source, setSource] = useState('');
  const save = usePlanWrite<Project>({
    says: (project) => t('state.savedOf', { name: project.name }),
    onDone: props.onDone,
  });
  const problem = save.error instanceof ApiProblem ? save.error : null;
  const changes = changedFacts(factsOf(seen), values);
  const isStale = problem?.isStale === true && props.project.version !== seen.version;
  return (
    <form
      className="form"
      data-testid="project-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({
          method: 'PATCH',
          path: `/projects/${seen.code}`,
          version: seen.version,
          body: {
            ...changes,
            ...(note === '' ? {} : { changeNote: note }),
            ...(source === '' ? {} : { changeSource: source }),
          },
        });
      }}
    >
      {problem !== null && <ProblemView problem={problem} />}
      {isStale && (
        <p className="warn">
          {t('state.staleKept')}{' '}
          <Button
            size="small"
            onClick={() => {
              setValues({ ...factsOf(props.project), ...(changes as Partial<ProjectFactValues>) });
              setSeen(props.project);
              save.reset();
            }}
          >
            {t('act.useNewest')}
          </Button>
        </p>
      )}
      <ProjectFactFields values={values} onChange={setValues} problem={problem} />
      <div className="form-grid">
        <AreaField
          label={t('projects.changeNote')}
          value={note}
          onChange={setNote}
          error={problem?.faultAt('/changeNote') ?? null}
        />
        <TextField
          label={t('projects.changeSource')}
          value={source}
          onChange={setSource}
          error={problem?.faultAt('/changeSource') ?? null}
        />
      </div>
      <div className="form-acts">
        <Button
          type="primary"
          htmlType="submit"
          loading={save.isPending}
          disabled={Object.keys(changes).length === 0}
          data-testid="project-save"
        >
          {t('act.save')}
        </Button>
        <Button onClick={props.onDone}>{t('act.cancel')}</Button>
      </div>
    </form>
  );
}
