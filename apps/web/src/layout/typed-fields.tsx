import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from './fields.js';
import { readTypedMonth, readTypedWhole } from './typed-text.js';

/**
 * A month; `onChange` hears of months only, and of '' when it is emptied. With `hearsFaults` also of what is no
 * month, so that a form is not sent without it.
 */
export function MonthField(props: {
  label: ReactNode;
  value: string;
  onChange: (month: string) => void;
  max?: string;
  className?: string;
  hearsFaults?: boolean;
  error?: string | null;
  testId?: string;
}): ReactNode {
  const { t } = useTranslation();
  const { value, onChange, error, className, max, hearsFaults = false, ...rest } = props;
  const [text, setText] = useState(value);
  useEffect(() => {
    setText(value);
  }, [value]);
  const isFaulty = text.trim() !== '' && readTypedMonth(text) === null;
  return (
    <TextField
      {...rest}
      {...(className === undefined ? {} : { className })}
      {...(max === undefined ? {} : { max })}
      type="month"
      value={text}
      error={isFaulty ? t('field.month', { text }) : (error ?? null)}
      onChange={(next) => {
        setText(next);
        const month =
          next.trim() === '' ? '' : (readTypedMonth(next) ?? (hearsFaults ? next : null));
        if (month !== null && month !== value) onChange(month);
      }}
    />
  );
}

/**
 * A whole number between two. The browser's own number field drops the space between two numbers pasted
 * together; here it is a fault that says so.
 */
export function WholeField(props: {
  label: ReactNode;
  value: string;
  onChange: (text: string) => void;
  min: number;
  max: number;
  hint?: string;
  error?: string | null;
  testId?: string;
}): ReactNode {
  const { t } = useTranslation();
  const { min, max, error, ...rest } = props;
  const whole = readTypedWhole(props.value);
  const isFaulty = props.value !== '' && (whole === null || whole < min || whole > max);
  return (
    <TextField
      {...rest}
      inputMode="numeric"
      autoComplete="off"
      required
      error={isFaulty ? t('field.whole', { text: props.value.trim(), min, max }) : (error ?? null)}
    />
  );
}
