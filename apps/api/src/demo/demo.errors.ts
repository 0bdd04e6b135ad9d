import { Problem } from '#libs/kernel';

/** Only a demo keeps the mails it sends. */
export class NoMailboxError extends Problem {
  constructor() {
    super('not-found', 'demo.no-mailbox');
  }
}

export class MailNotFoundError extends Problem {
  constructor(id: string) {
    super('not-found', 'demo.mail-not-found', { id });
  }
}
