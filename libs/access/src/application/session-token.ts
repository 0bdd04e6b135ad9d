import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, told once. */
export const makeToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. */
export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();
