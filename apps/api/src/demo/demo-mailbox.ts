import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { AddressObject } from 'mailparser';
import { CONFIG, type Config } from '#libs/platform';
import { MailNotFoundError, NoMailboxError } from './demo.errors.js';

/** A mail the demo has received. */
export interface DemoMail {
  readonly id: number;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly sentAt: string | null;
  /** As it came: shown in a frame of its own that may run and load nothing. */
  readonly html: string;
  readonly text: string;
}

const FILE = /^(\d{6})\.eml$/;
const KEPT_MAILS = 500;

const addressesOf = (found: AddressObject | AddressObject[] | undefined): string =>
  [found ?? []]
    .flat()
    .map((each) => each.text)
    .join(', ');

/** Reads the mailbox of a demo: the folder that its mail server writes to. */
@Injectable()
export class DemoMailbox {
  /** Mails never change: each is parsed once. */
  private readonly parsed = new Map<number, Promise<DemoMail>>();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The newest mails, newest first. @throws NoMailboxError */
  async list(isDemo: boolean): Promise<DemoMail[]> {
    const folder = this.folder(isDemo);
    const ids = (await readdir(folder)).flatMap((name) => {
      const id = FILE.exec(name)?.[1];
      return id === undefined ? [] : [Number(id)];
    });
    const newest = ids.toSorted((one, other) => other - one).slice(0, KEPT_MAILS);
    return Promise.all(newest.map((id) => this.read(folder, id)));
  }

  /** One mail. @throws NoMailboxError, MailNotFoundError */
  find(isDemo: boolean, id: number): Promise<DemoMail> {
    return this.read(this.folder(isDemo), id);
  }

  private folder(isDemo: boolean): string {
    const folder = this.config.demoMailbox;
    if (!isDemo || folder === null) throw new NoMailboxError();
    return folder;
  }

  private read(folder: string, id: number): Promise<DemoMail> {
    const known = this.parsed.get(id);
    if (known) return known;
    if (this.parsed.size >= KEPT_MAILS) this.parsed.clear();
    const mail = parse(join(folder, `${String(id).padStart(6, '0')}.eml`), id);
    this.parsed.set(id, mail);
    mail.catch(() => this.parsed.delete(id));
    return mail;
  }
}

async function parse(file: string, id: number): Promise<DemoMail> {
  const content = await readFile(file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new MailNotFoundError(String(id));
    throw error;
  });
  // Only a demo needs it: fetched when it does.
  const { simpleParser } = await import('mailparser');
  const mail = await simpleParser(content, { skipTextToHtml: true, skipImageLinks: true });
  return {
    id,
    from: addressesOf(mail.from),
    to: addressesOf(mail.to),
    subject: mail.subject ?? '',
    sentAt: mail.date?.toISOString() ?? null,
    html: mail.html || '',
    text: mail.text ?? '',
  };
}
