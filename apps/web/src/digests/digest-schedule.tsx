import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../layout/button.js';
import { usePlan } from '../api/reference.js';
import { usePlanWrite } from '../api/use-write.js';
import { Dialog } from '../layout/dialog.js';
import { SelectField, TextField } from '../layout/fields.js';
import { ProblemView } from '../layout/states.js';
import { useMay } from '../session/session.js';
import type { Plan } from '../api/wire.js';

function ScheduleForm({
  plan,
  onDone,
}: {
  plan: Plan & { version: number };
  onDone: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const [weekday, setWeekday] = useState(String(plan.digest.weekday));
  const [time, setTime] = useState(plan.digest.time);
  const [enabled, setEnabled] = useState(plan.digest.enabled);
  const save = usePlanWrite({
    says: () =>
      enabled
        ? t('digest.scheduleSaved', { day: t(`weekday.${weekday as '1'}`), time })
        : t('digest.scheduleOff'),
    onDone,
  });
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({
          method: 'PATCH',
          path: '/digest-schedule',
          version: plan.version,
          body: { weekday: Number(weekday), time, enabled },
        });
      }}
    >
      {save.isError && <ProblemView problem={save.error} />}
      <SelectField
        label={t('digest.weekday')}
        value={weekday}
        onChange={setWeekday}
        choices={([1, 2, 3, 4, 5, 6, 7] as const).map((day) => ({
          value: String(day),
          label: t(`weekday.${day}`),
        }))}
      />
      <TextField label={t('digest.time')} type="time" value={time} onChange={setTime} />
      <label className="check">
        <input
          type="checkbox"
          checked={enabled}
          onChange={(event) => {
            setEnabled(event.target.checked);
          }}
        />
        {t('digest.enabled')}
      </label>
      <Button type="primary" htmlType="submit" loading={save.isPending}>
        {t('act.save')}
      </Button>
    </form>
  );
}

/** When the digest is issued by itself; for those who may set it. */
export function DigestSchedule(): ReactNode {
  const { t } = useTranslation();
  const plan = usePlan() as (Plan & { version: number }) | undefined;
  const maySet = useMay('plan.settings');
  const [isOpen, setOpen] = useState(false);
  if (!maySet || plan === undefined) return null;
  const close = (): void => {
    setOpen(false);
  };
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('digest.setSchedule')}
      </Button>
      {isOpen && (
        <Dialog title={t('digest.setSchedule')} onClose={close}>
          <ScheduleForm plan={plan} onDone={close} />
        </Dialog>
      )}
    </>
  );
}
