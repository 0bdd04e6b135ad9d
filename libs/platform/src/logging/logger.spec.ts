import { Writable } from 'node:stream';
import type { Logger } from 'pino';
import { createLogger } from './logger.js';
import { withoutSecrets } from './without-secrets.js';

/** What a log writes. */
function written(write: (logger: Logger) => void): string {
  let text = '';
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  write(createLogger({ logLevel: 'debug' }, 'test', sink));
  return text;
}

const failed = (fields: object): Error => Object.assign(new Error('refused'), fields);

describe('a log', () => {
  it.each<[string, (logger: Logger) => void]>([
    [
      'a password',
      (log) => {
        log.info({ password: 'S3CRET' }, 'x');
      },
    ],
    [
      'a new password, deeper',
      (log) => {
        log.info({ body: { newPassword: 'S3CRET' } }, 'x');
      },
    ],
    [
      'headers',
      (log) => {
        log.info({ req: { headers: { authorization: 'Bearer S3CRET' } } }, 'x');
      },
    ],
    [
      'a cookie',
      (log) => {
        log.info({ headers: { cookie: 'gangmu_session=S3CRET' } }, 'x');
      },
    ],
    [
      'a cookie that is set',
      (log) => {
        log.info({ 'set-cookie': ['a=S3CRET'] }, 'x');
      },
    ],
    [
      'tokens',
      (log) => {
        log.info({ tokens: [{ tokenHash: 'S3CRET' }] }, 'x');
      },
    ],
    [
      'recovery codes',
      (log) => {
        log.info({ recoveryCodes: ['S3CRET'] }, 'x');
      },
    ],
    [
      'bytes',
      (log) => {
        log.info({ key: Buffer.from('S3CRET') }, 'x');
      },
    ],
    [
      'a webhook',
      (log) => {
        log.warn({ webhook: 'https://hook.example/S3CRET' }, 'x');
      },
    ],
    [
      'a webhook in a sentence',
      (log) => {
        log.warn('POST https://oapi.example/robot/send?access_token=S3CRET failed');
      },
    ],
    [
      'a chat hook in an error',
      (log) => {
        log.warn({ err: new Error('https://open.example/open-apis/bot/v2/hook/S3CRET: 500') }, 'x');
      },
    ],
    [
      'what OpenID Connect hands back',
      (log) => {
        log.info({ url: '/api/v1/oidc/callback?code=S3CRET&state=S3CRET&iss=x' }, 'request');
      },
    ],
    [
      'a bearer token in a sentence',
      (log) => {
        log.info('sent Bearer S3CRET.abc');
      },
    ],
    [
      'a database address',
      (log) => {
        log.error({ err: new Error('postgres://gangmu:S3CRET@db/x') }, 'x');
      },
    ],
    [
      'values of a statement',
      (log) => {
        log.error({ err: failed({ parameters: ['S3CRET'] }) }, 'x');
      },
    ],
    [
      'the request of an error',
      (log) => {
        log.error({ err: failed({ config: { headers: { Authorization: 'S3CRET' } } }) }, 'x');
      },
    ],
    [
      'the cause of an error',
      (log) => {
        log.error({ err: new Error('x', { cause: failed({ password: 'S3CRET' }) }) }, 'x');
      },
    ],
  ])('hides %s', (_, write) => {
    const text = written(write);
    expect(text).toMatch(/"level":\d0/);
    expect(text).not.toContain('S3CRET');
  });

  it('hides the six digits of a second factor and tells the code of an error', () => {
    const text = written((log) => {
      log.info({ body: { code: '123456' } }, 'x');
      log.error({ err: failed({ code: '23505' }) }, 'x');
    });
    expect(text).not.toContain('123456');
    expect(text).toContain('"code":"23505"');
  });

  it('tells the rest as it is', () => {
    const url = '/api/v1/plans/440703-14/projects?package=P04&q=%E8%B7%AF&cursor=abc';
    expect(withoutSecrets(url)).toBe(url);
    const at = new Date('2026-11-25T00:00:00Z');
    const text = written((log) => {
      log.info({ at, rows: 3, plans: ['440703-14'] }, 'x');
    });
    expect(JSON.parse(text)).toMatchObject({ at: at.toJSON(), rows: 3, plans: ['440703-14'] });
  });

  it('is one line of JSON each, whatever is written into it', () => {
    const evil = 'a\r\n{"level":60,"msg":"forged"}\u2028\u0000\u001b[2J';
    const text = written((log) => {
      log.info({ url: evil, [evil]: evil }, evil);
      log.error({ err: failed({ detail: evil }) }, evil);
    });
    const lines = text.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { level: number }).level)).toEqual([30, 50]);
    // eslint-disable-next-line no-control-regex -- what must not be there
    expect(text).not.toMatch(/[\r\u0000\u001b]/);
  });

  it('reads a long hostile text in a blink', () => {
    for (const part of [
      'https://a/',
      'token',
      '?code',
      'Bearer ',
      'a://',
      'hook',
      '?' + '_'.repeat(30),
    ]) {
      const before = performance.now();
      withoutSecrets(part.repeat(16_384 / part.length));
      expect(performance.now() - before).toBeLessThan(200);
    }
  });
});
