import type { ClipboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Input } from './input.js';
import { useLanguage } from '../i18n/names.js';
import {
  exactMoney,
  naturalScale,
  showMoneyWithUnit,
  type Language,
  type MoneyScale,
} from '../money/money.js';
import {
  readTypedAmount,
  typedUnits,
  type TypedAmount,
  type TypedUnit,
} from '../money/typed-amount.js';
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

/** The scale a field's unit is, where the language has it. */
const scaleOf = (unit: TypedUnit, language: Language): MoneyScale | null =>
  language === 'zh' || unit === 'yuan'
    ? ({ yuan: 'exact', wan: 'medium', yi: 'large' } as const)[unit]
    : null;

/** What was understood: to the fen in yuan, and in the unit one would say it in. */
function understood(typed: TypedAmount, unit: TypedUnit, language: Language): string | null {
  if (typed.kind !== 'amount') return null;
  const exact = `= ${exactMoney(typed.yuan, language)}`;
  const scale = naturalScale(typed.yuan, language);
  const said = showMoneyWithUnit(typed.yuan, scale, language, { trimmed: true, unrounded: true });
  const isAsTyped = !typed.saysUnit && scale === scaleOf(unit, language);
  if (scale === 'exact') return isAsTyped ? null : exact;
  return isAsTyped ? exact : `${exact} = ${said}`;
}

/**
 * A control of one line turns the ends of pasted lines into spaces, and two cells of a column into one
 * number. Kept as tabs they are seen for what they are.
 */
function pastedCells(event: ClipboardEvent<HTMLInputElement>): string | null {
  const pasted = event.clipboardData.getData('text/plain').trim();
  if (!/[\r\n]/.test(pasted)) return null;
  event.preventDefault();
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  const before = value.slice(0, selectionStart ?? value.length);
  return `${before}${pasted.replace(/[\r\n]+/g, '\t')}${value.slice(selectionEnd ?? value.length)}`;
}

/** An amount as a person types it, in the unit they write or choose; below it what it is, or what is wrong. */
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
  const own = typed.kind === 'fault' ? t(`amount.${typed.fault}`, { text: typed.text }) : null;
  const hint = understood(typed, value.unit, language);
  return (
    <Field
      label={props.label}
      labelUnseen={props.labelUnseen ?? false}
      className="amount-field"
      error={own ?? props.error ?? null}
      {...(hint === null ? {} : { hint })}
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
            onPaste={(event) => {
              const text = pastedCells(event);
              if (text !== null) props.onChange({ ...value, text });
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
