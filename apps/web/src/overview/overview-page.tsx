import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PrinterIcon } from '../layout/icons.js';
import { Button } from '../layout/button.js';
import { usePlanRead } from '../api/queries.js';
import { useNamesOf, usePlan, useUnits } from '../api/reference.js';
import { TextField } from '../layout/fields.js';
import { ScaleSwitch, useUnitName } from '../layout/money-text.js';
import { Page } from '../layout/page.js';
import { ReadView } from '../layout/states.js';
import { isDay } from '../layout/typed-text.js';
import { UnknownInAddress } from '../layout/unknown-in-address.js';
import { useUrlFilter } from '../layout/use-url-filter.js';
import { EnvelopePanel } from './envelope-panel.js';
import { FundingTable } from './funding-table.js';
import type { Overview } from './overview.wire.js';
import { PackagesTable } from './packages-table.js';
import { ProgrammesTables } from './programmes-tables.js';
import { fetchPicture, YearsChart } from './years-chart.js';

/** The whole portfolio on one page; every amount opens what it is made of. */
export function OverviewPage(): ReactNode {
  const { t } = useTranslation();
  const plan = usePlan();
  const unit = useUnitName();
  const unitName = useNamesOf(useUnits());
  const filter = useUrlFilter(['asOf'], { asOf: isDay });
  const { values, set } = filter;
  const [isPrinted, setPrinted] = useState(false);
  const overview = usePlanRead<Overview>('/overview', { asOf: values.asOf });
  return (
    <Page
      title={t('overview.title')}
      asOf={overview.data?.asOf}
      unit={unit}
      acts={
        <>
          <TextField
            className="field-inline"
            label={t('overview.asOf')}
            type="date"
            value={values.asOf ?? overview.data?.asOf ?? ''}
            max={plan?.today ?? ''}
            onChange={(asOf) => {
              set({ asOf });
            }}
            testId="overview-as-of"
          />
          <ScaleSwitch />
          <Button
            className="no-print"
            icon={<PrinterIcon />}
            onClick={() => {
              setPrinted(true);
              void fetchPicture().then(() => {
                // Two frames later it is drawn.
                requestAnimationFrame(() => {
                  requestAnimationFrame(() => {
                    window.print();
                  });
                });
              });
            }}
          >
            {t('act.print')}
          </Button>
        </>
      }
    >
      <UnknownInAddress filter={filter} />
      <ReadView read={overview}>
        {(data) => (
          <>
            {data.units !== null && (
              <p className="scope-note" role="note" data-testid="scope-note">
                ◧ {t('overview.ownUnits', { units: data.units.map(unitName).join('、') })}
              </p>
            )}
            <EnvelopePanel data={data} asOf={values.asOf} />
            <PackagesTable data={data} asOf={values.asOf} />
            <YearsChart asOf={values.asOf} isPrinted={isPrinted} />
            <ProgrammesTables data={data} asOf={values.asOf} />
            <FundingTable data={data} asOf={values.asOf} />
          </>
        )}
      </ReadView>
    </Page>
  );
}
