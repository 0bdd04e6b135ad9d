import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlanRead } from '../api/queries.js';
import { usePlanWrite } from '../api/use-write.js';
import type { StatisticsDays as Days } from '../api/wire.js';
import { Button } from '../layout/button.js';
import { Dialog } from '../layout/dialog.js';
import { SelectField, TextField } from '../layout/fields.js';
import { InstantText } from '../layout/instant-text.js';
import { ProblemView, ReadView } from '../layout/states.js';
import { useMay } from '../session/session.js';

type Settings = Days & {
  readonly version: number;
  readonly history: readonly (Days & {
    readonly version: number;
    readonly at: string;
    readonly who: string;
    readonly note: string | null;
  })[];
};

const dayChoices = Array.from({ length: 31 }, (_, index) => String(index + 1));

/** A day of the month, in words: 次月 10 日. */
function useDayText(): (day: number, monthsLater: number) => string {
  const { t } = useTranslation();
  return (day, monthsLater) =>
    t(monthsLater === 0 ? 'digest.dayOfMonth' : 'digest.dayOfNextMonth', { day });
}

function DaysForm({ settings, onDone }: { settings: Settings; onDone: () => void }): ReactNode {
  const { t } = useTranslation();
  const [days, setDays] = useState({
    returnDay: String(settings.returnDay),
    returnMonthsLater: String(settings.returnMonthsLater),
    statisticsDay: String(settings.statisticsDay),
    statisticsMonthsLater: String(settings.statisticsMonthsLater),
  });
  const [note, setNote] = useState('');
  const save = usePlanWrite({ says: () => t('digest.daysSaved'), onDone });
  const choose = (
    name: keyof typeof days,
    label: string,
    choices: readonly { value: string; label: string }[],
  ): ReactNode => (
    <SelectField
      label={label}
      value={days[name]}
      onChange={(value) => {
        setDays({ ...days, [name]: value });
      }}
      choices={choices}
      testId={`days-${name}`}
    />
  );
  const months = [
    { value: '0', label: t('digest.sameMonth') },
    { value: '1', label: t('digest.nextMonth') },
  ];
  const numbers = dayChoices.map((value) => ({ value, label: value }));
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({
          method: 'PUT',
          path: '/statistics-settings',
          version: settings.version,
          body: {
            returnDay: Number(days.returnDay),
            returnMonthsLater: Number(days.returnMonthsLater),
            statisticsDay: Number(days.statisticsDay),
            statisticsMonthsLater: Number(days.statisticsMonthsLater),
            note: note.trim() === '' ? null : note,
          },
        });
      }}
    >
      {save.isError && <ProblemView problem={save.error} />}
      <p className="flat">{t('digest.daysWhat')}</p>
      <div className="filters">
        {choose('returnMonthsLater', t('digest.returnMonth'), months)}
        {choose('returnDay', t('digest.returnDay'), numbers)}
      </div>
      <div className="filters">
        {choose('statisticsMonthsLater', t('digest.statisticsMonthOf'), months)}
        {choose('statisticsDay', t('digest.statisticsDay'), numbers)}
      </div>
      <TextField label={t('digest.daysNote')} value={note} onChange={setNote} />
      <Button type="primary" htmlType="submit" loading={save.isPending}>
        {t('act.save')}
      </Button>
      <History settings={settings} />
    </form>
  );
}

function History({ settings }: { settings: Settings }): ReactNode {
  const { t } = useTranslation();
  const dayText = useDayText();
  return settings.history.length === 0 ? (
    <p className="faint">{t('digest.daysDefault')}</p>
  ) : (
    <ul className="plain-list">
      {settings.history.map((each) => (
        <li key={each.version}>
          {t('digest.daysSet', {
            returned: dayText(each.returnDay, each.returnMonthsLater),
            counted: dayText(each.statisticsDay, each.statisticsMonthsLater),
          })}{' '}
          <span className="faint">
            {each.who} · <InstantText instant={each.at} />
            {each.note === null ? '' : ` · ${each.note}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** By when months are returned and counted; for those who may set it. */
export function StatisticsDays(): ReactNode {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const maySet = useMay('plan.settings');
  const settings = usePlanRead<Settings>('/statistics-settings', {}, { enabled: isOpen });
  if (!maySet) return null;
  const close = (): void => {
    setOpen(false);
  };
  return (
    <>
      <Button
        data-testid="set-days"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('digest.setDays')}
      </Button>
      {isOpen && (
        <Dialog title={t('digest.setDays')} onClose={close}>
          <ReadView read={settings}>
            {(loaded) => <DaysForm key={loaded.version} settings={loaded} onDone={close} />}
          </ReadView>
        </Dialog>
      )}
    </>
  );
}
