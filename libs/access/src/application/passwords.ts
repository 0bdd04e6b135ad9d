import { hash, parseOptions, verify } from '@node-rs/argon2';

/**
 * argon2id (the library's default) with 19 MiB, two passes, one lane. Source: OWASP Password Storage Cheat
 * Sheet. A password hashed otherwise is hashed anew at its next sign-in.
 */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const ARGON2ID = 2;

/** Hashes a password for keeping (PHC string). */
export function hashPassword(password: string): Promise<string> {
  return hash(password, parameters);
}

let dummy: Promise<string> | undefined;

/** Compares a password; with no hash (an unknown name) the same time is spent on a dummy. */
export async function isPasswordRight(
  password: string,
  kept: string | undefined,
): Promise<boolean> {
  dummy ??= hashPassword('nobody has this password');
  const isRight = await verify(kept ?? (await dummy), password);
  return kept !== undefined && isRight;
}

/** Whether a hash was made with other parameters than today's. */
export function isHashOutdated(kept: string): boolean {
  const found = parseOptions(kept);
  return (
    (found.algorithm as number) !== ARGON2ID ||
    found.memoryCost !== parameters.memoryCost ||
    found.timeCost !== parameters.timeCost ||
    found.parallelism !== parameters.parallelism
  );
}

/** Whether a password is one of some former ones. */
export async function isFormerPassword(
  password: string,
  former: readonly string[],
): Promise<boolean> {
  for (const kept of former) if (await verify(kept, password)) return true;
  return false;
}
