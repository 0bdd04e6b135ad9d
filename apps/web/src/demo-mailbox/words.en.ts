import type { words as zh } from './words.zh.js';

export const words: typeof zh = {
  mailbox: {
    note: 'Every mail the demo sends stays here; nobody outside receives it.',
    subject: 'Subject',
    to: 'To',
    from: 'From',
    sentAt: 'Sent',
    empty: 'No mail yet. Weekly digests arrive here when they are issued.',
    mail: 'Mail',
    back: 'Back to the mailbox',
  },
};
