import { checkPassword } from './password.js';

const person = { username: 'projectoffice', name: '李小明' };
const localWords = ['pengjiang', '蓬江', '蓬江区', '江门'];

describe('a new password', () => {
  it.each([
    ['1234567', 'access.password-short'],
    ['x'.repeat(129), 'access.password-long'],
    ['12345678', 'access.password-common'],
    ['PassWord123', 'access.password-common'],
    ['qq123456', 'access.password-common'],
    ['woaini1314', 'access.password-common'],
    ['WoAiNi520!', 'access.password-common'],
    ['5201314520', 'access.password-common'],
    ['19850607', 'access.password-common'],
    ['13800138000', 'access.password-common'],
    ['gangmu2025', 'access.password-common'],
    ['纲目系统2025', 'access.password-common'],
    ['Pengjiang@2024', 'access.password-common'],
    ['Admin@123456', 'access.password-common'],
    ['projectoffice', 'access.password-common'],
    ['ProjectOffice', 'access.password-common'],
    ['projectoffice123', 'access.password-common'],
    ['李小明19850607', 'access.password-common'],
    ['江门市蓬江区项目办公室', 'access.password-common'],
  ])('is refused when it is %s', (password, code) => {
    for (const profile of ['asvs', 'mlps3'] as const)
      expect(checkPassword(password, person, profile, localWords)).toMatchObject({
        pointer: '/password',
        code,
      });
  });

  it('knows a place by the words of the plans only', () => {
    expect(checkPassword('Pengjiang@2024', person, 'asvs', localWords)).not.toBeNull();
    expect(checkPassword('Pengjiang@2024', person, 'asvs', [])).toBeNull();
  });

  it.each(['江水东流蓬莱晚照', 'correct horse', 'x'.repeat(128), '19859999', '龙门吊今天要下雨了'])(
    'may be %j under asvs: no rule of composition',
    (password) => {
      expect(checkPassword(password, person, 'asvs', localWords)).toBeNull();
    },
  );

  it.each([
    ['correct horse', false],
    ['Correct horse', true],
    ['correct horse 7', true],
    ['龙门吊今天要下雨了', false],
    ['龙门吊A7今天下雨', true],
  ])('%j has three kinds of characters: %s, as mlps3 asks', (password, isAccepted) => {
    const fault = checkPassword(password, person, 'mlps3', localWords);
    expect(fault?.code ?? null).toBe(isAccepted ? null : 'access.password-classes');
  });
});
