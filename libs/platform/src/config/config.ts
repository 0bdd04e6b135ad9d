import { resolve } from 'node:path';
import { parsePlanDate, type PlanDate } from '#libs/kernel';
import { readSecretKey } from '../secrets/secret-key.js';

/** Everything an operator may set, read once at start and never again. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly planFolder: string;
  readonly databaseUrl: string | null;
  readonly databasePoolSize: number;
  readonly redisUrl: string | null;
  readonly adminPassword: string | null;
  readonly demoPassword: string | null;
  /** The day a demo's clock begins with; null: one that suits the plan. */
  readonly demoDay: PlanDate | null;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly publicUrl: string | null;
  readonly secretKey: Buffer | null;
  /** Requests a minute by one person or address; 0: no limit. */
  readonly rateLimit: number;
  readonly metricsToken: string | null;
  readonly oidcIssuer: string | null;
  readonly oidcClientId: string | null;
  readonly oidcClientSecret: string | null;
  readonly oidcName: string;
  readonly oidcClaim: string;
  readonly checkpointFile: string | null;
  readonly checkpointWebhook: string | null;
  readonly logLevel: string;
  readonly logFormat: 'auto' | 'json' | 'words';
}

interface Variable<T> {
  readonly name: string;
  readonly fallback: string | null;
  readonly accepts: string;
  readonly about: string;
  readonly read: (text: string) => T | undefined;
}

const text = (value: string): string => value;
const url = (...protocols: string[]) => {
  return (value: string): string | undefined =>
    URL.canParse(value) && protocols.includes(new URL(value).protocol) ? value : undefined;
};
/** https, so that nobody between reads or changes what is said; http on this machine alone, for trying out. */
const secureUrl = (value: string): string | undefined => {
  if (!URL.canParse(value)) return undefined;
  const { protocol, hostname } = new URL(value);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isHere) ? value : undefined;
};
const whole = (low: number, high: number) => {
  return (value: string): number | undefined =>
    /^\d{1,9}$/.test(value) && Number(value) >= low && Number(value) <= high
      ? Number(value)
      : undefined;
};
const password = (value: string): string | undefined => (value.length >= 8 ? value : undefined);
const day = (value: string): PlanDate | undefined => {
  try {
    return parsePlanDate(value);
  } catch {
    return undefined;
  }
};
const level = (value: string): string | undefined =>
  ['fatal', 'error', 'warn', 'info', 'debug', 'silent'].includes(value) ? value : undefined;

/** The variables by their Config field; the operators' table in docs/operate.md is made from this. */
export const variables: { readonly [K in keyof Config]: Variable<NonNullable<Config[K]>> } = {
  port: {
    name: 'PORT',
    fallback: '3000',
    accepts: 'a port, 1 to 65535',
    about: 'Port of the page and the API',
    read: whole(1, 65_535),
  },
  host: {
    name: 'HOST',
    fallback: '0.0.0.0',
    accepts: 'an address',
    about: 'Address to listen on',
    read: text,
  },
  dataFolder: {
    name: 'GANGMU_DATA',
    fallback: '.data',
    accepts: 'a folder',
    about: 'Folder of the embedded database and its log',
    read: (value) => resolve(value),
  },
  planFolder: {
    name: 'GANGMU_PLAN',
    fallback: 'plans/440703-14',
    accepts: 'a folder',
    about: 'Plan pack that start loads',
    read: (value) => resolve(value),
  },
  databaseUrl: {
    name: 'DATABASE_URL',
    fallback: null,
    accepts: 'postgres://user:password@host:port/database',
    about: 'PostgreSQL 18 to use; without it Gangmu brings its own',
    read: url('postgres:', 'postgresql:'),
  },
  databasePoolSize: {
    name: 'GANGMU_DATABASE_POOL',
    fallback: '10',
    accepts: '2 to 200',
    about: 'Connections each process keeps at most',
    read: whole(2, 200),
  },
  redisUrl: {
    name: 'REDIS_URL',
    fallback: null,
    accepts: 'redis://host:port or rediss://…',
    about:
      'Redis for the queue and for counting requests; without it the queue lives in PostgreSQL and each api counts its own',
    read: url('redis:', 'rediss:'),
  },
  adminPassword: {
    name: 'GANGMU_ADMIN_PASSWORD',
    fallback: null,
    accepts: 'at least 8 characters',
    about: 'Password of the first administrator, admin; else one is made and printed once',
    read: password,
  },
  demoPassword: {
    name: 'GANGMU_DEMO_PASSWORD',
    fallback: null,
    accepts: 'at least 8 characters',
    about:
      'Makes the people office, finance, leader, observer, system and auditor with this password, for trying out',
    read: password,
  },
  demoDay: {
    name: 'GANGMU_DEMO_DAY',
    fallback: null,
    accepts: 'a day, YYYY-MM-DD',
    about:
      'Day the clock of the demo begins with, at 09:00 on its first start; without it a Monday in the seventh-last month of the plan (2025-06-16)',
    read: day,
  },
  smtpUrl: {
    name: 'SMTP_URL',
    fallback: null,
    accepts: 'smtp://user:password@host:port or smtps://…',
    about: 'Mail server for the weekly digest; without it mails wait',
    read: url('smtp:', 'smtps:'),
  },
  mailFrom: {
    name: 'GANGMU_MAIL_FROM',
    fallback: '纲目 Gangmu <gangmu@localhost>',
    accepts: 'a mail address',
    about: 'Sender of the digest',
    read: (value) => (value.includes('@') ? value : undefined),
  },
  publicUrl: {
    name: 'GANGMU_PUBLIC_URL',
    fallback: null,
    accepts: 'http://… or https://…',
    about: 'Address people use, for links in mails; with https cookies are marked secure',
    read: url('http:', 'https:'),
  },
  secretKey: {
    name: 'GANGMU_SECRET_KEY',
    fallback: null,
    accepts: '32 bytes in base64, as openssl rand -base64 32 makes them',
    about:
      'Key of what is kept encrypted and signed, the same for every process; start keeps one in the data folder',
    read: readSecretKey,
  },
  rateLimit: {
    name: 'GANGMU_RATE_LIMIT',
    fallback: '60000',
    accepts: '0 to 999999999',
    about:
      'Requests a minute that one person, or one address nobody is signed in from, may make; 0 for no limit',
    read: whole(0, 999_999_999),
  },
  metricsToken: {
    name: 'GANGMU_METRICS_TOKEN',
    fallback: null,
    accepts: '16 or more visible ASCII characters',
    about:
      'Bearer token that /metrics then asks for, and /readyz for all but its status; without it both are open',
    read: (value) => (/^[\x21-\x7e]{16,}$/.test(value) ? value : undefined),
  },
  oidcIssuer: {
    name: 'GANGMU_OIDC_ISSUER',
    fallback: null,
    accepts: 'https://…; http:// on localhost alone',
    about: 'OpenID Connect identity provider that people may sign in with',
    read: secureUrl,
  },
  oidcClientId: {
    name: 'GANGMU_OIDC_CLIENT_ID',
    fallback: null,
    accepts: 'a text',
    about: 'What the identity provider calls Gangmu',
    read: text,
  },
  oidcClientSecret: {
    name: 'GANGMU_OIDC_CLIENT_SECRET',
    fallback: null,
    accepts: 'a text',
    about: 'Secret of Gangmu at the identity provider; none for a public client',
    read: text,
  },
  oidcName: {
    name: 'GANGMU_OIDC_NAME',
    fallback: '统一身份认证',
    accepts: 'a text of at most 20 characters',
    about: 'Name of the identity provider on the button of the sign-in page',
    read: (value) => (value.length <= 20 ? value : undefined),
  },
  oidcClaim: {
    name: 'GANGMU_OIDC_CLAIM',
    fallback: 'sub',
    accepts: 'the name of a claim',
    about: 'Claim that names the person; kept as the identity of a person on the people page',
    read: (value) => (/^\w{1,60}$/.test(value) ? value : undefined),
  },
  checkpointFile: {
    name: 'GANGMU_CHECKPOINT_FILE',
    fallback: null,
    accepts: 'a file',
    about:
      'File the signed state of the audit log is appended to daily; start keeps audit-checkpoints.jsonl in the data folder, another disk is better',
    read: (value) => resolve(value),
  },
  checkpointWebhook: {
    name: 'GANGMU_CHECKPOINT_WEBHOOK',
    fallback: null,
    accepts: 'https://…, or http:// on this machine',
    about: 'Address the signed state of the audit log is posted to daily, until it answers 2xx',
    read: secureUrl,
  },
  logLevel: {
    name: 'LOG_LEVEL',
    fallback: 'info',
    accepts: 'fatal, error, warn, info, debug or silent',
    about: 'How much is logged',
    read: level,
  },
  logFormat: {
    name: 'LOG_FORMAT',
    fallback: 'auto',
    accepts: 'auto, json or words',
    about:
      'What start writes: json lines, or words with the whole log in logs/ of the data folder (5 files of 10 MB); auto: words on a terminal, else json',
    read: (value) =>
      value === 'auto' || value === 'json' || value === 'words' ? value : undefined,
  },
};

/** One or more variables are wrong; the message names each and what it accepts, never its value. */
export class ConfigError extends Error {
  constructor(faults: readonly string[]) {
    super(`配置有误 Wrong configuration:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/**
 * Reads the configuration from environment variables; an empty variable counts as unset.
 *
 * @throws ConfigError naming every wrong variable
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = [];
  const entries = Object.entries(variables).map(([field, variable]) => {
    const found = environment[variable.name] || variable.fallback;
    if (found === null) return [field, null];
    const value = variable.read(found);
    if (value === undefined)
      faults.push(`${variable.name}: 应为 / must be ${variable.accepts} (${variable.about})`);
    return [field, value];
  });
  const together = ['GANGMU_OIDC_CLIENT_ID', 'GANGMU_PUBLIC_URL'];
  if (environment['GANGMU_OIDC_ISSUER'])
    for (const name of together.filter((other) => !environment[other]))
      faults.push(`${name}: 设了 GANGMU_OIDC_ISSUER 就要设 / must be set with GANGMU_OIDC_ISSUER`);
  if (faults.length > 0) throw new ConfigError(faults);
  return Object.fromEntries(entries) as Config;
}

/** The configuration of this process. The only place that reads the environment. */
export function configOfProcess(): Config {
  return readConfig(process.env);
}
