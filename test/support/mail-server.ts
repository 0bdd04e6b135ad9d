import type { Socket } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

/** What a test server does when a recipient is named; throws to refuse. */
export type OnRecipient = (address: string) => void | Promise<void>;

/** A refusal as a mail server words it. */
export function refusal(responseCode: number, text = 'refused'): Error {
  return Object.assign(new Error(text), { responseCode });
}

/** A real mail server that keeps what it accepts, one mailbox an address. */
export class MailServer {
  readonly mailboxes = new Map<string, ParsedMail[]>();
  onRecipient: OnRecipient = () => undefined;
  /** Runs when content begins to arrive. */
  onContent: OnRecipient = () => undefined;
  /** Runs when a mail has come in whole; throws to refuse it. */
  onMail: OnRecipient = () => undefined;
  private readonly server: SMTPServer;

  private readonly sockets = new Set<Socket>();

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 100,
      onRcptTo: ({ address }, _session, done) => {
        answer(() => this.onRecipient(address), done);
      },
      onData: (stream, { envelope }, done) => {
        const [to] = envelope.rcptTo;
        answer(() => this.take(stream, to?.address ?? ''), done);
      },
    });
    this.server.server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
    // A client that is killed is what these tests are about.
    this.server.on('error', () => undefined);
  }

  static async start(): Promise<MailServer> {
    const mail = new MailServer();
    await new Promise<void>((resolve) => {
      mail.server.listen(0, '127.0.0.1', resolve);
    });
    return mail;
  }

  get url(): string {
    const { port } = this.server.server.address() as { port: number };
    return `smtp://127.0.0.1:${String(port)}`;
  }

  /** How many mails lie in each mailbox that has any. */
  counts(): Record<string, number> {
    return Object.fromEntries(
      [...this.mailboxes].map(([address, mails]) => [address, mails.length]),
    );
  }

  /** Empties the mailboxes and takes everything again. */
  reset(): void {
    this.mailboxes.clear();
    this.onRecipient = this.onContent = this.onMail = () => undefined;
  }

  /** Breaks every connection off without an answer; what has come in is kept. */
  dropConnections(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  private async take(stream: SMTPServerDataStream, address: string): Promise<void> {
    stream.once('data', () => void this.onContent(address));
    const mail = await simpleParser(stream);
    await this.onMail(address);
    this.mailboxes.set(address, [...(this.mailboxes.get(address) ?? []), mail]);
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(resolve);
    });
  }
}

function answer(work: () => void | Promise<void>, done: (error?: Error | null) => void): void {
  Promise.resolve()
    .then(work)
    .then(
      () => {
        done();
      },
      (error: unknown) => {
        done(error as Error);
      },
    );
}
