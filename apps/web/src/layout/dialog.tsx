import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';
import { CloseIcon } from './icons.js';

/**
 * A window over the page, the browser's own: it keeps the focus inside, closes on Escape and on a click
 * beside it, and gives the focus back. With `from="left"` it slides in from the side, for the menu.
 */
export function Dialog(props: {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  from?: 'left';
}): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      shown?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={props.from === 'left' ? 'dialog dialog-left' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) props.onClose();
      }}
    >
      <div className="dialog-inside">
        <div className="dialog-head">
          <h2 id={id}>{props.title}</h2>
          <Button
            type="text"
            icon={<CloseIcon />}
            aria-label={t('act.close')}
            onClick={props.onClose}
          />
        </div>
        {props.children}
      </div>
    </dialog>
  );
}
