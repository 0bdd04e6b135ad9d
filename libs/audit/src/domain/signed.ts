import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import canonicalize from 'canonicalize';

/** A document with who signed it: Ed25519 over its canonical JSON without the signature. */
export type Signed<T extends object> = T & {
  /** The signer's public key, 32 bytes in base64url. */
  readonly publicKey: string;
  readonly signature: string;
};

/** PKCS #8 around the 32 bytes of an Ed25519 private key. Source: RFC 8410, section 7 */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

const textOf = (document: object): Buffer => {
  const text = canonicalize(document);
  if (text === undefined) throw new Error('a document is always an object');
  return Buffer.from(text);
};

/** Signs documents with the key that 32 bytes stand for. */
export class Signer {
  private readonly key: KeyObject;
  /** Whoever keeps it can check the signatures, and make none. */
  readonly publicKey: string;

  constructor(seed: Buffer) {
    this.key = createPrivateKey({
      key: Buffer.concat([PKCS8_PREFIX, seed]),
      format: 'der',
      type: 'pkcs8',
    });
    this.publicKey = createPublicKey(this.key).export({ format: 'jwk' }).x ?? '';
  }

  sign<T extends object>(document: T): Signed<T> {
    const signed = { ...document, publicKey: this.publicKey };
    return { ...signed, signature: sign(null, textOf(signed), this.key).toString('base64url') };
  }
}

/** Whether a document is as the holder of the public key signed it; a key of its own proves nothing. */
export function isSignedBy(publicKey: string, document: Signed<object>): boolean {
  const { signature, ...signed } = document;
  if (signed.publicKey !== publicKey || typeof signature !== 'string') return false;
  try {
    const key = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: publicKey },
      format: 'jwk',
    });
    return verify(null, textOf(signed), key, Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
}
