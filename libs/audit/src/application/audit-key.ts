import type { Secrets } from '#libs/platform';
import { Signer } from '../domain/signed.js';

/** Who signs checkpoints and archives for this installation. @throws SecretKeyMissingError */
export function auditSigner(secrets: Secrets): Signer {
  return new Signer(secrets.derive('audit-checkpoint'));
}
