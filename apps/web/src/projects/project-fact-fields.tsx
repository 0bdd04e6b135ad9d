import { useOwnUnits } from '../session/session.js';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckboxGroup } from '../layout/ant.js';
import type { ApiProblem } from '../api/problem.js';
import { usePackages, useProgrammes, useTowns, useUnits } from '../api/reference.js';
import { stages, type Named } from '../api/wire.js';
import { useNameOf } from '../i18n/names.js';
import { AreaField, SelectField, TextField, type Choice } from '../layout/fields.js';
import { MonthField } from '../layout/typed-fields.js';
import type { ProjectFactValues } from './project-fact-values.js';
import { constructionNatures } from './projects.wire.js';

type TextName = Exclude<keyof ProjectFactValues, 'programmes'>;

interface Props {
  readonly values: ProjectFactValues;
  readonly onChange: (values: ProjectFactValues) => void;
  readonly problem: ApiProblem | null;
}

/** The fields of a project's facts. */
export function ProjectFactFields({ values, onChange, problem }: Props): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const choices = (things: readonly Named[]): Choice[] =>
    things.map((thing) => ({ value: thing.code, label: nameOf(thing) }));
  const packages = choices(usePackages());
  const towns = choices(useTowns());
  const units = choices(useUnits());
  // Whose units are not the whole plan keeps a project in one of them.
  const mayLeaveOut = useOwnUnits() === null;
  const programmes = choices(useProgrammes());
  const shared = (name: TextName, label: string) => ({
    label,
    value: values[name],
    error: problem?.faultAt(`/${name}`) ?? null,
    testId: `project-${name}`,
    onChange: (value: string) => {
      onChange({ ...values, [name]: value });
    },
  });
  const none = t('state.notStated');
  return (
    <>
      <div className="form-grid">
        <TextField {...shared('name', t('projects.field.name'))} required maxLength={200} />
        <TextField {...shared('nameEn', t('projects.field.nameEn'))} maxLength={200} />
        <SelectField
          {...shared('packageCode', t('word.package'))}
          choices={packages}
          {...(values.packageCode === '' ? { none: t('act.choose') } : {})}
        />
        <SelectField {...shared('townCode', t('word.town'))} choices={towns} none={none} />
        <SelectField
          {...shared('unitCode', t('word.unit'))}
          choices={units}
          {...(mayLeaveOut ? { none } : {})}
        />
        <SelectField
          {...shared('stage', t('word.stage'))}
          choices={stages.map((stage) => ({ value: stage, label: t(`stage.${stage}`) }))}
          none={none}
        />
        <TextField {...shared('sponsor', t('projects.field.sponsor'))} maxLength={50} />
        <TextField
          {...shared('responsiblePerson', t('projects.field.responsiblePerson'))}
          maxLength={50}
        />
        <TextField {...shared('builder', t('projects.field.builder'))} maxLength={200} />
        <TextField
          {...shared('nationalCode', t('projects.field.nationalCode'))}
          hint={t('projects.nationalCodeHint')}
          maxLength={24}
        />
        <SelectField
          {...shared('constructionNature', t('projects.field.constructionNature'))}
          choices={constructionNatures.map((nature) => ({
            value: nature,
            label: t(`nature.${nature}`),
          }))}
          none={none}
        />
        <MonthField {...shared('firstMonth', t('projects.field.firstMonth'))} hearsFaults />
        <TextField {...shared('plannedStart', t('projects.field.plannedStart'))} type="date" />
        <TextField
          {...shared('plannedCompletion', t('projects.field.plannedCompletion'))}
          type="date"
        />
      </div>
      <fieldset className="fieldset">
        <legend>{t('word.programme')}</legend>
        <CheckboxGroup
          options={programmes}
          value={[...values.programmes]}
          onChange={(list) => {
            onChange({ ...values, programmes: list.map(String).sort() });
          }}
        />
      </fieldset>
      <div className="form-grid">
        <AreaField {...shared('content', t('projects.field.content'))} maxLength={4000} />
        <AreaField {...shared('note', t('word.note'))} maxLength={4000} />
      </div>
    </>
  );
}
