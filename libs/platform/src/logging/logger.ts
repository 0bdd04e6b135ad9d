import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';
import type { Config } from '../config/config.js';
import { valueWithoutSecrets, withoutSecrets } from './without-secrets.js';

/** An error as plain fields; the values of a failed statement are not told at all. */
function errorFields(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const fields = stdSerializers.errWithCause(error);
  delete fields.parameters;
  return { ...fields };
}

/** Standard output, whose failures (a full disk behind it, a reader that went away) end no process. */
function standardOutput(): DestinationStream {
  const output = pino.destination({ dest: 1, sync: true });
  output.on('error', () => undefined);
  return output;
}

/**
 * A process's logger: each entry is one line of JSON (no text from outside can begin another), and none
 * tells a secret.
 */
export function createLogger(
  config: Pick<Config, 'logLevel'>,
  name: string,
  destination?: DestinationStream,
): Logger {
  const options = {
    name,
    level: config.logLevel,
    formatters: {
      log: (fields: Record<string, unknown>) =>
        valueWithoutSecrets(
          Object.fromEntries(
            Object.entries(fields).map(([field, value]) => [field, errorFields(value)]),
          ),
        ) as Record<string, unknown>,
    },
    hooks: {
      logMethod(
        this: Logger,
        parts: Parameters<Logger['info']>,
        write: (...parts: Parameters<Logger['info']>) => void,
      ) {
        const told = parts.map((part: unknown) =>
          typeof part === 'string' ? withoutSecrets(part) : part,
        );
        write.apply(this, told as typeof parts);
      },
    },
  };
  return pino(options, destination ?? standardOutput());
}
