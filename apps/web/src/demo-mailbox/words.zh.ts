/** 演示邮箱的文字。 */
export const words = {
  mailbox: {
    note: '演示发出的邮件都留在这里，不会寄给任何人。',
    subject: '主题',
    to: '收件人',
    from: '发件人',
    sentAt: '发出时间',
    empty: '还没有邮件。周报印发后会送到这里。',
    mail: '邮件',
    back: '返回邮箱',
  },
};
