import { readFileSync } from 'node:fs';
import { readConfig, variables } from '#libs/platform';

/** The table of docs/operate.md, made from the variables. */
function table(): string {
  const rows = Object.values(variables).map(
    ({ name, fallback, accepts, about }) =>
      `| \`${name}\` | ${about} | ${accepts} | ${fallback === null ? '—' : `\`${fallback}\``} |`,
  );
  return ['| variable | meaning | accepts | default |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

describe('the configuration', () => {
  it('is told in the operators’ document as it is', () => {
    const document = readFileSync('docs/operate.md', 'utf8');
    const told = /<!-- variables -->\n+([\s\S]*?)\n*<!-- \/variables -->/.exec(document)?.[1] ?? '';
    const squeeze = (text: string): string =>
      text.replace(/ +\|/g, ' |').replace(/\| +/g, '| ').replace(/-{3,}/g, '---').trim();
    expect(squeeze(told)).toBe(squeeze(table()));
  });

  it('names every wrong variable and never its value', () => {
    const wrong = {
      PORT: 'eighty',
      DATABASE_URL: 'mysql://secret@x',
      GANGMU_ADMIN_PASSWORD: 'short',
      LOG_LEVEL: 'loud',
    };
    const message = ((): string => {
      try {
        readConfig(wrong);
        return '';
      } catch (error) {
        return (error as Error).message;
      }
    })();
    for (const name of Object.keys(wrong)) expect(message).toContain(name);
    for (const value of Object.values(wrong)) expect(message).not.toContain(value);
  });

  it('takes an empty variable for none', () => {
    expect(readConfig({ REDIS_URL: '', PORT: '' })).toMatchObject({ redisUrl: null, port: 3000 });
  });

  it('takes an identity provider by https, or on this machine, and with what it needs', () => {
    const whole = {
      GANGMU_OIDC_ISSUER: 'https://id.example/realms/gov',
      GANGMU_OIDC_CLIENT_ID: 'gangmu',
      GANGMU_PUBLIC_URL: 'https://gangmu.example',
    };
    expect(readConfig(whole)).toMatchObject({ oidcClaim: 'sub', oidcClientSecret: null });
    for (const issuer of ['http://localhost:4000', 'http://127.0.0.1', 'http://[::1]:4000'])
      expect(readConfig({ ...whole, GANGMU_OIDC_ISSUER: issuer }).oidcIssuer).toBe(issuer);
    for (const issuer of ['http://id.example', 'http://localhost.evil.example', 'id', 'ftp://x'])
      expect(() => readConfig({ ...whole, GANGMU_OIDC_ISSUER: issuer })).toThrow(
        'GANGMU_OIDC_ISSUER',
      );
    expect(() => readConfig({ ...whole, GANGMU_PUBLIC_URL: '' })).toThrow('GANGMU_PUBLIC_URL');
    expect(() => readConfig({ ...whole, GANGMU_OIDC_CLIENT_ID: '' })).toThrow(
      'GANGMU_OIDC_CLIENT_ID',
    );
  });
});
