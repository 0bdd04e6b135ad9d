import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Problem } from '#libs/kernel';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The operator gave no key: what must be kept encrypted cannot be kept. */
export class SecretKeyMissingError extends Problem {
  constructor() {
    super('unavailable', 'platform.secret-key-missing');
  }
}

/**
 * Encrypts what must be read again but never lie open in the database (AES-256-GCM). From the
 * installation's one key every purpose has its own (HKDF, SHA-256), so a text sealed for one purpose does
 * not open for another.
 */
export class Secrets {
  /** @param key 32 bytes, or null where the operator gave none */
  constructor(private readonly key: Buffer | null) {}

  get isAvailable(): boolean {
    return this.key !== null;
  }

  /** The 32 bytes that belong to a purpose, the same at every start. @throws SecretKeyMissingError */
  derive(purpose: string): Buffer {
    if (this.key === null) throw new SecretKeyMissingError();
    return Buffer.from(hkdfSync('sha256', this.key, '', `gangmu ${purpose}`, 32));
  }

  /** @throws SecretKeyMissingError */
  seal(purpose: string, text: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.derive(purpose), nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** Reads a sealed text; null when it was altered or sealed with another key. @throws SecretKeyMissingError */
  open(purpose: string, sealed: string): string | null {
    const bytes = Buffer.from(sealed, 'base64url');
    const key = this.derive(purpose);
    if (bytes.length < NONCE_BYTES + TAG_BYTES) return null;
    const opener = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES));
    opener.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    try {
      return Buffer.concat([
        opener.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)),
        opener.final(),
      ]).toString('utf8');
    } catch {
      return null;
    }
  }
}
