import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

const PATIENCE_MILLISECONDS = 5_000;

/**
 * Closing lets every request at work finish, and then cuts the rest: a browser keeps spare connections
 * that have never asked anything, which a server would otherwise wait for a minute.
 */
export function closeGracefully(fastify: FastifyInstance): void {
  let atWork = 0;
  fastify.server.on('request', (_, response) => {
    atWork += 1;
    response.once('close', () => (atWork -= 1));
  });
  fastify.addHook('preClose', async () => {
    const deadline = Date.now() + PATIENCE_MILLISECONDS;
    while (atWork > 0 && Date.now() < deadline) await sleep(10);
    fastify.server.closeAllConnections();
  });
}
