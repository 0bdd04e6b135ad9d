import { headerText } from './address.js';

describe('a header that is kept', () => {
  const sent = (bytes: Buffer): string => bytes.toString('latin1');

  it.each([
    [undefined, null],
    ['Mozilla/5.0 (X11; Linux)', 'Mozilla/5.0 (X11; Linux)'],
    [sent(Buffer.from('纲目/1.0')), '纲目/1.0'],
    [sent(Buffer.from([0xb8, 0xd9, 0x2f, 0x31])), '%B8%D9/1'],
  ])('%j is kept as %j', (header, text) => {
    expect(headerText(header)).toBe(text);
  });
});
