import type { FastifyRequest } from 'fastify';
import type { SignedIn } from '#libs/access';

/** A request as the shell completes it. `id` is the correlation id. */
export type ApiRequest = FastifyRequest & { user?: SignedIn; token?: string };
