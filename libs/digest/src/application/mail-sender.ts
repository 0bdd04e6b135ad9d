import { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';

/** A composed mail for one recipient. */
export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly content: Buffer;
}

/**
 * What a failed sending means: `again` may be mended by another try, `refused` will not, and after
 * `uncertain` nobody on this side can tell whether the mail arrived.
 */
export type SendOutcome = 'again' | 'refused' | 'uncertain';

export class SendFault extends Error {
  constructor(
    readonly outcome: SendOutcome,
    message: string,
  ) {
    super(message);
  }
}

const timeouts = {
  dnsTimeout: 8_000,
  connectionTimeout: 8_000,
  greetingTimeout: 15_000,
  socketTimeout: 30_000,
};

interface SmtpError {
  readonly responseCode?: number;
  readonly code?: string;
  readonly message?: string;
}

/** The server's own answer decides; signing in is our fault, not the recipient's, and worth another try. */
function outcomeOf({ responseCode, code }: SmtpError, isHandedOver: boolean): SendOutcome {
  if (responseCode === undefined) {
    if (isHandedOver) return 'uncertain';
    return code === 'EENVELOPE' || code === 'EMESSAGE' ? 'refused' : 'again';
  }
  return responseCode < 500 || code === 'EAUTH' ? 'again' : 'refused';
}

/** What may be told of a fault: no address, no password. */
function toText({ responseCode, code, message }: SmtpError): string {
  return [responseCode, code, message?.replace(/\S+@\S+/g, '…')]
    .filter((part) => part !== undefined)
    .join(' ')
    .slice(0, 300);
}

/**
 * Hands one mail to the mail server. The content goes out only after the server has taken the recipient,
 * and `beforeEnd` runs before the mark that ends it: a server keeps no mail whose end it has not seen. So
 * when the process dies, or `beforeEnd` throws, before that moment, the mail is certainly not delivered.
 *
 * @throws SendFault
 */
export async function sendMail(
  smtpUrl: string,
  mail: Mail,
  beforeEnd: () => Promise<void>,
): Promise<void> {
  const { auth, ...server } = parseConnectionUrl(smtpUrl);
  const connection = new SMTPConnection({ ...(server as SMTPConnectionOptions), ...timeouts });
  let isHandedOver = false;
  const message = Readable.from(
    (async function* () {
      yield mail.content;
      await beforeEnd();
      isHandedOver = true;
    })(),
  );
  try {
    await new Promise<void>((resolve, reject) => {
      const next =
        (step: () => void) =>
        (error?: Error | null): void => {
          if (error) reject(error);
          else step();
        };
      const send = (): void => {
        connection.send({ from: mail.from, to: [mail.to] }, message, next(resolve));
      };
      connection.once('error', reject);
      connection.connect(
        next(() => {
          if (auth && connection.allowsAuth) connection.login(auth, next(send));
          else send();
        }),
      );
    });
  } catch (error) {
    const fault = error as SmtpError;
    throw new SendFault(outcomeOf(fault, isHandedOver), toText(fault));
  } finally {
    // What the connection still has to say changes nothing any more.
    connection.on('error', () => undefined);
    message.destroy();
    connection.close();
  }
}
