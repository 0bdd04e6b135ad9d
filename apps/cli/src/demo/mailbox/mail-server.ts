import { mkdirSync, readdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

const MOST_BYTES = 10 * 1024 * 1024;
const SUFFIX = '.eml';

/**
 * A real mail server of the demo's own, on this machine alone: it sends nothing on, and keeps every mail
 * as it came, numbered, in a folder.
 */
export class DemoMailServer {
  private readonly server: SMTPServer;
  private last: number;

  private constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    const numbers = readdirSync(folder)
      .filter((name) => name.endsWith(SUFFIX))
      .map((name) => Number(name.slice(0, -SUFFIX.length)));
    this.last = Math.max(0, ...numbers);
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      size: MOST_BYTES,
      closeTimeout: 1_000,
      onData: (stream, _session, done) => {
        this.keep(stream).then(
          () => {
            done();
          },
          (error: unknown) => {
            done(error instanceof Error ? error : new Error('the mail was not kept'));
          },
        );
      },
    });
    // A client that is gone is nobody's concern here.
    this.server.on('error', () => undefined);
  }

  static async start(folder: string): Promise<DemoMailServer> {
    const mail = new DemoMailServer(folder);
    await new Promise<void>((resolve, reject) => {
      mail.server.server.once('error', reject);
      mail.server.listen(0, '127.0.0.1', resolve);
    });
    return mail;
  }

  /** The address mails are sent to. */
  get url(): string {
    const address = this.server.server.address();
    if (typeof address !== 'object' || address === null) throw new Error('the mailbox is closed');
    return `smtp://127.0.0.1:${String(address.port)}`;
  }

  /** Written beside and renamed, so that a reader finds whole mails alone. */
  private async keep(stream: SMTPServerDataStream): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    if (stream.sizeExceeded) throw new Error('the mail is too large');
    this.last += 1;
    const file = join(this.folder, `${String(this.last).padStart(6, '0')}${SUFFIX}`);
    await writeFile(`${file}.part`, Buffer.concat(parts));
    await rename(`${file}.part`, file);
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(resolve);
    });
  }
}
