import type { ComponentProps, ReactNode } from 'react';

type Look = {
  readonly type?: 'default' | 'primary' | 'text' | 'link';
  readonly size?: 'small' | 'large';
  readonly danger?: boolean;
  readonly block?: boolean;
  readonly icon?: ReactNode;
};

const classOf = (look: Look, more: string | undefined): string =>
  [
    'btn',
    `btn-${look.type ?? 'default'}`,
    look.size ? `btn-${look.size}` : '',
    look.danger ? 'btn-danger' : '',
    look.block ? 'btn-block' : '',
    more ?? '',
  ]
    .filter(Boolean)
    .join(' ');

/**
 * A button. It submits nothing unless told (`htmlType="submit"`); while `loading` it says so and takes
 * no second click. With `href` it is a link that looks like one.
 */
export function Button(
  props: Look &
    Omit<ComponentProps<'button'>, 'type'> & {
      htmlType?: 'button' | 'submit';
      loading?: boolean;
      href?: string;
      download?: boolean | string;
    },
): ReactNode {
  const {
    type,
    size,
    danger,
    block,
    icon,
    htmlType = 'button',
    loading = false,
    href,
    download,
    className,
    children,
    ...rest
  } = props;
  const look: Look = {
    ...(type ? { type } : {}),
    ...(size ? { size } : {}),
    ...(danger ? { danger } : {}),
    ...(block ? { block } : {}),
  };
  const content = (
    <>
      {loading ? <span className="spinner" aria-hidden="true" /> : icon}
      {children !== undefined && children !== null && <span>{children}</span>}
    </>
  );
  if (href !== undefined)
    return (
      <a
        {...(rest as ComponentProps<'a'>)}
        className={classOf(look, className)}
        href={href}
        {...(download === undefined ? {} : { download })}
      >
        {content}
      </a>
    );
  return (
    <button
      {...rest}
      type={htmlType}
      className={classOf(look, className)}
      disabled={rest.disabled === true || loading}
      {...(loading ? { 'aria-busy': true } : {})}
    >
      {content}
    </button>
  );
}
