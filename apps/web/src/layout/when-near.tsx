import { useEffect, useRef, useState, type ReactNode } from 'react';

/** A wide screen is seldom on a slow line, and is where pages are printed. */
const isWide = (): boolean => window.matchMedia('(min-width: 900px)').matches;

/**
 * Shows what weighs much only when the reader comes near it; on a wide screen as soon as the page is at
 * rest, and `atOnce` when it is to be printed. Until then `place` keeps its room.
 */
export function WhenNear(props: {
  atOnce: boolean;
  place: ReactNode;
  children: ReactNode;
}): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (frame.current === null || isNear) return undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: '300px' },
    );
    watch.observe(frame.current);
    const rest = isWide()
      ? setTimeout(() => {
          setNear(true);
        }, 500)
      : undefined;
    return () => {
      watch.disconnect();
      clearTimeout(rest);
    };
  }, [isNear]);
  return <div ref={frame}>{isNear || props.atOnce ? props.children : props.place}</div>;
}
