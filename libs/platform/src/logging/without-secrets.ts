const HIDDEN = '[hidden]';
const DEEPEST_LEVEL = 8;

/** Fields whose value is never told, whatever it is. */
const secretName =
  /password|passphrase|secret|token|authorization|cookie|recovery|webhook|otp|api[-_]?key|private[-_]?key|credential/i;

/** `code` names an error (ECONNREFUSED, 23505) or is what a second factor shows: six digits or more. */
const isOneTimeCode = (name: string, value: unknown): boolean =>
  /^code$/i.test(name) && /^\d{6,}$/.test(String(value));

/**
 * Parameters of an address that let somebody in: what OpenID Connect hands back (code, state), tokens,
 * keys. Their names end at `=`, their values at whatever ends a value.
 */
const secretParameter =
  /([?&#](?:code|state|nonce|session_state|\w{0,30}(?:token|password|secret|key|assertion|verifier))=)[^&#\s"'<>]+/gi;
const bearer = /\b(Bearer|Basic) [\w.~+/=-]{6,}/gi;
const userInfo = /(\w{2,20}:\/\/)[^\s/?#@"']{1,500}@/g;
/** Chat webhooks (WeCom, DingTalk, Feishu) carry their key in the address: only its host is told. */
const hook = /(https?:\/\/[^\s/?#"']{1,255}\/)[^\s"']{0,200}?(?:hook|robot)[^\s"']*/gi;

/** A text without the secrets that addresses and headers carry. */
export function withoutSecrets(text: string): string {
  return text
    .replace(hook, `$1${HIDDEN}`)
    .replace(userInfo, `$1${HIDDEN}@`)
    .replace(secretParameter, `$1${HIDDEN}`)
    .replace(bearer, `$1 ${HIDDEN}`);
}

/** A value for the log without secrets: by the names of its fields, and in every text. */
export function valueWithoutSecrets(value: unknown, level = 0): unknown {
  if (typeof value === 'string') return withoutSecrets(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (Buffer.isBuffer(value) || level === DEEPEST_LEVEL) return HIDDEN;
  if (Array.isArray(value)) return value.map((item) => valueWithoutSecrets(item, level + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      secretName.test(name) || isOneTimeCode(name, inner)
        ? HIDDEN
        : valueWithoutSecrets(inner, level + 1),
    ]),
  );
}
