import { generateSecret, generateURI, verifySync } from 'otplib';

/** Length of a time step, in seconds; authenticator apps know no other. Source: RFC 6238, 4.1. */
export const STEP_SECONDS = 30;

/** A new secret of 160 bits, as base32. Source: RFC 4226, 4 (R6). */
export const makeTotpSecret = (): string => generateSecret();

/** What an authenticator app reads from the QR code: SHA-1, six digits, 30 seconds are its defaults. */
export const totpUri = (username: string, secret: string): string =>
  generateURI({ issuer: 'Gangmu', label: username, secret });

/**
 * Checks a code of six digits. The clock of the phone may be one step off; a step is spent with its code,
 * and with it all steps before. Source: RFC 6238, 5.2.
 *
 * @param lastTimeStep the newest step accepted before, 0 for none
 * @returns the step the code belongs to, or null when it is wrong or spent
 */
export function totpStepOf(
  code: string,
  { secret, lastTimeStep, now }: { secret: string; lastTimeStep: number; now: Date },
): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const result = verifySync({
    secret,
    token: code,
    epoch: Math.floor(now.getTime() / 1000),
    epochTolerance: STEP_SECONDS,
    afterTimeStep: lastTimeStep,
  });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}
