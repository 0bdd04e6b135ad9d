import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from './fields.js';
import { Input } from './input.js';

const typingMs = 250;

/** Search for projects while typing; what is being composed by an input method is not sent half-way. */
export function SearchField(props: {
  value: string;
  onChange: (value: string) => void;
  autoFocus?: boolean;
  testId?: string;
}): ReactNode {
  const { t } = useTranslation();
  const [text, setText] = useState(props.value);
  const [isComposing, setComposing] = useState(false);
  const { value, onChange } = props;
  useEffect(() => {
    setText(value);
  }, [value]);
  useEffect(() => {
    if (isComposing || text.trim() === value) return undefined;
    const timer = setTimeout(() => {
      onChange(text.trim());
    }, typingMs);
    return () => {
      clearTimeout(timer);
    };
  }, [isComposing, onChange, text, value]);
  return (
    <Field label={t('field.search')} className="field-wide">
      {(control) => (
        <Input
          {...control}
          type="search"
          value={text}
          placeholder={t('field.searchHint')}
          autoFocus={props.autoFocus ?? false}
          data-testid={props.testId}
          onCompositionStart={() => {
            setComposing(true);
          }}
          onCompositionEnd={() => {
            setComposing(false);
          }}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      )}
    </Field>
  );
}
