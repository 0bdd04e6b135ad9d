import { maskedJson } from './masked.js';

describe('what the audit log keeps of a value', () => {
  it.each([
    [{ password: 'x', name: '甲' }, '{"password":"•••","name":"甲"}'],
    [{ newPassword: 'x', totpSecret: 'y' }, '{"newPassword":"•••","totpSecret":"•••"}'],
    [{ a: [{ recoveryCodes: ['1', '2'] }] }, '{"a":[{"recoveryCodes":"•••"}]}'],
    [{ webhook: { url: 'https://a/b?key=1' } }, '{"webhook":"•••"}'],
    [{ accessToken: 123456 }, '{"accessToken":"•••"}'],
    [{ hasTotp: true, token: null }, '{"hasTotp":true,"token":null}'],
    [{ fen: 12n, at: new Date(0) }, '{"fen":"12","at":"1970-01-01T00:00:00.000Z"}'],
    ['text', '"text"'],
  ])('is of %j %s', (value, kept) => {
    expect(maskedJson(value)).toBe(kept);
  });
});
