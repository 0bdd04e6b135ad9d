import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's default) as OWASP recommends it: 19 MiB, two passes, one lane. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

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
