import { useLayoutEffect, useRef, type ComponentProps, type ReactNode, type Ref } from 'react';

/** A line to type in, in the look of the page. */
export function Input(props: ComponentProps<'input'>): ReactNode {
  const { className, ...rest } = props;
  return <input {...rest} className={`input ${className ?? ''}`} />;
}

const growsByItself = (): boolean => CSS.supports('field-sizing', 'content');

/** A text of several lines; it grows with what is typed, from `rows` up to a dozen. */
export function TextArea(
  props: Omit<ComponentProps<'textarea'>, 'ref'> & { ref?: Ref<HTMLTextAreaElement> },
): ReactNode {
  const { className, ref, ...rest } = props;
  const own = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = own.current;
    if (area === null || growsByItself()) return;
    area.style.height = 'auto';
    area.style.height = `${String(area.scrollHeight + 2)}px`;
  }, [rest.value]);
  return (
    <textarea
      rows={2}
      {...rest}
      ref={(area) => {
        own.current = area;
        if (typeof ref === 'function') ref(area);
        else if (ref) ref.current = area;
      }}
      className={`input ${className ?? ''}`}
    />
  );
}
