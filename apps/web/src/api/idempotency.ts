import { useRef } from 'react';

/** A random id; `crypto.randomUUID` is missing on plain http hosts of an intranet. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Idempotency keys of one form: the same content sent again keeps its key, so that a retry after a lost
 * answer does not post twice; changed content gets a new one.
 */
export function useIdempotencyKey(): (content: unknown) => string {
  const last = useRef<{ content: string; key: string } | null>(null);
  return (content) => {
    const text = JSON.stringify(content ?? null);
    if (last.current?.content !== text) last.current = { content: text, key: newId() };
    return last.current.key;
  };
}
