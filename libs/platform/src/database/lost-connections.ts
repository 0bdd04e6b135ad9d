import type pg from 'pg';

/**
 * Keeps the process alive when PostgreSQL dies. A pool listens to its idle connections only, and an error
 * nobody listens to ends a process: so those in use are listened to as well. Nothing else is to be done:
 * the query under way tells its caller, and the pool replaces the connection at the next one.
 */
export function outliveLostConnections(
  pool: pg.Pool,
  onError: (error: Error) => void = () => undefined,
): void {
  pool.on('error', onError);
  pool.on('acquire', (client) => {
    client.on('error', onError);
  });
  pool.on('release', (_, client) => {
    client.off('error', onError);
  });
}
