import { SignInAttempts } from './sign-in-attempts.js';

describe('attempts to sign in', () => {
  let now = 0;
  let attempts: SignInAttempts;
  beforeEach(() => {
    now = 1_000;
    attempts = new SignInAttempts(() => now);
  });

  const fail = (address: string, username: string, times = 1): void => {
    for (let time = 0; time < times; time += 1) attempts.admit(address, username);
  };

  it('stop after ten failures of one name at one address, however it is written', () => {
    fail('a', 'office', 4);
    fail('a', ' OFFICE ', 6);
    expect(() => {
      fail('a', 'office');
    }).toThrow('api.too-many-requests');
    fail('b', 'office');
    fail('a', 'finance');
  });

  it('are open again a minute after the first', () => {
    fail('a', 'office', 10);
    now += 60_000;
    fail('a', 'office', 10);
    expect(() => {
      fail('a', 'office');
    }).toThrow('api.too-many-requests');
  });

  it('stop after a hundred failures of one address, of whatever names', () => {
    for (let person = 0; person < 100; person += 1) fail('a', `person${person}`);
    expect(() => {
      fail('a', 'somebody');
    }).toThrow('api.too-many-requests');
    fail('b', 'somebody');
  });

  it('are not counted when they succeed', () => {
    for (let time = 0; time < 500; time += 1) {
      fail('a', 'office');
      attempts.succeed('a', 'office');
    }
    fail('a', 'office', 10);
  });
});
