import { checkPassword } from './password.js';

describe('a new password', () => {
  it.each([
    ['1234567', 'access.password-short'],
    ['x'.repeat(129), 'access.password-long'],
    ['12345678', 'access.password-common'],
    ['PassWord123', 'access.password-common'],
    ['projectoffice', 'access.password-common'],
    ['ProjectOffice', 'access.password-common'],
    ['projectoffice123', 'access.password-common'],
  ])('is refused when it is %s', (password, code) => {
    expect(checkPassword(password, 'projectoffice')).toMatchObject({ pointer: '/password', code });
  });

  it.each(['aaaaaaaa', '江门市蓬江区项目办公室', 'correct horse', 'x'.repeat(128)])(
    'may be %j: no rule of composition',
    (password) => {
      expect(checkPassword(password, 'office')).toBeNull();
    },
  );
});
