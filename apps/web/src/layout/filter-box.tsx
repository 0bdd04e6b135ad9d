import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';

/** Filters of a list. On a narrow screen all but the first are folded away until asked for. */
export function FilterBox(props: {
  first: ReactNode;
  children: ReactNode;
  isEmpty: boolean;
  onClear: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(!props.isEmpty);
  return (
    <form
      className={`filters ${isOpen ? '' : 'filters-folded'}`}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {props.first}
      <Button
        className="filters-toggle"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {t('act.filters')}
      </Button>
      {props.children}
      {!props.isEmpty && (
        <Button onClick={props.onClear} data-testid="filter-clear">
          {t('act.clearFilter')}
        </Button>
      )}
    </form>
  );
}
