/** A mail in the demo's mailbox. */
export interface MailRow {
  readonly id: number;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly sentAt: string | null;
}

export interface Mail extends MailRow {
  readonly html: string;
  readonly text: string;
}
