import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { usePlanPath } from '../session/plan-context.js';
import { useSession, useSessionActs } from '../session/session.js';
import { Button } from './button.js';
import { PersonIcon } from './icons.js';

/** Who is signed in, and the way to one's account and out. A menu by the ARIA pattern: arrows move, Escape closes. */
export function UserMenu(): ReactNode {
  const { t } = useTranslation();
  const user = useSession().data;
  const { signOut } = useSessionActs();
  const navigate = useNavigate();
  const path = usePlanPath();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const items = (): HTMLElement[] => [
    ...(place.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
  ];
  useEffect(() => {
    if (isOpen) items()[0]?.focus();
  }, [isOpen]);
  if (!user) return null;
  const close = (): void => {
    setOpen(false);
    place.current?.querySelector('button')?.focus();
  };
  const move = (event: KeyboardEvent): void => {
    if (!isOpen) return;
    if (event.key === 'Escape') close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    all[(at + step + all.length) % all.length]?.focus();
  };
  const item = (text: string, act: () => unknown): ReactNode => (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      onClick={() => {
        close();
        void act();
      }}
    >
      {text}
    </button>
  );
  return (
    <div
      ref={place}
      className="user-menu"
      onKeyDown={move}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <Button
        type="text"
        icon={<PersonIcon />}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen);
        }}
        data-testid="user-menu"
      >
        {user.name}
      </Button>
      {isOpen && (
        <div id={id} className="user-menu-items">
          <p>{user.roles.map((role) => t(`role.${role}`)).join(' · ')}</p>
          <div role="menu" aria-label={user.name}>
            {item(t('nav.me'), () => navigate(path('/me')))}
            {item(t('nav.signOut'), () => signOut().then(() => navigate('/sign-in')))}
          </div>
        </div>
      )}
    </div>
  );
}
