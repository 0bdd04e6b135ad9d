import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Input } from './input.js';
import { useLanguage } from '../i18n/names.js';
import { exactMoney } from '../money/money.js';
import { readTypedAmount, typedUnits, type TypedUnit } from '../money/typed-amount.js';
import { Field } from './fields.js';

export interface TypedMoney {
  readonly text: string;
  readonly unit: TypedUnit;
}

export const noMoney: TypedMoney = { text: '', unit: 'wan' };

/** The exact amount typed, or null while it is blank or faulty. */
export function yuanTyped(money: TypedMoney): string | null {
  const typed = readTypedAmount(money.text, money.unit);
  return typed.kind === 'amount' ? typed.yuan : null;
}

/** An amount as a person types it, in the unit they choose; below it what it is in yuan, or what is wrong. */
export function AmountField(props: {
  label: ReactNode;
  value: TypedMoney;
  onChange: (value: TypedMoney) => void;
  error?: string | null;
  labelUnseen?: boolean;
  disabled?: boolean;
  testId?: string;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { value } = props;
  const typed = readTypedAmount(value.text, value.unit);
  const own = typed.kind === 'fault' ? t(`amount.${typed.fault}`) : null;
  return (
    <Field
      label={props.label}
      labelUnseen={props.labelUnseen ?? false}
      className="amount-field"
      error={own ?? props.error ?? null}
      {...(typed.kind === 'amount' && value.unit !== 'yuan'
        ? { hint: `= ${exactMoney(typed.yuan, language)}` }
        : {})}
    >
      {(control) => (
        <span className="amount-controls">
          <Input
            {...control}
            inputMode="decimal"
            autoComplete="off"
            value={value.text}
            disabled={props.disabled ?? false}
            data-testid={props.testId}
            onChange={(event) => {
              props.onChange({ ...value, text: event.target.value });
            }}
          />
          <select
            className="select"
            aria-label={t('amount.unit')}
            value={value.unit}
            disabled={props.disabled ?? false}
            data-testid={props.testId === undefined ? undefined : `${props.testId}-unit`}
            onChange={(event) => {
              props.onChange({ ...value, unit: event.target.value as TypedUnit });
            }}
          >
            {typedUnits.map((unit) => (
              <option key={unit} value={unit}>
                {t(`amount.units.${unit}`)}
              </option>
            ))}
          </select>
        </span>
      )}
    </Field>
  );
}
