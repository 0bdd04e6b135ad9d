import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ADVISORIES = '/-/npm/v1/security/advisories/bulk';

/** What the check says and how it ends, asking a registry that answers so. */
async function checkAgainst(answer: {
  status: number;
  body: unknown;
}): Promise<{ exit: number | null; said: string }> {
  const server = await new Promise<Server>((resolve) => {
    const made = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const isAsked = request.url === ADVISORIES;
        const { status, body } = isAsked ? answer : { status: 404, body: {} };
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      });
    }).listen(0, '127.0.0.1', () => {
      resolve(made);
    });
  });
  const { port } = server.address() as AddressInfo;
  try {
    return await check(`http://127.0.0.1:${String(port)}/`);
  } finally {
    server.close();
  }
}

function check(registry: string): Promise<{ exit: number | null; said: string }> {
  // npm remembers advisories: what these registries make up must not stay on the machine.
  const cache = mkdtempSync(join(tmpdir(), 'gangmu-npm-'));
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['config/check-audit.mjs'], {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        npm_config_registry: registry,
        npm_config_fetch_retries: '0',
        npm_config_audit: 'true',
        npm_config_cache: cache,
      },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('exit', (exit) => {
      rmSync(cache, { recursive: true, force: true });
      resolve({ exit, said });
    });
  });
}

const advisory = (severity: string): object => ({
  fastify: [
    {
      id: 1,
      url: 'https://example.test/advisory',
      title: 'A weakness',
      severity,
      vulnerable_versions: '*',
      cwe: [],
      cvss: { score: 0, vectorString: null },
    },
  ],
});

describe('the audit of dependencies', () => {
  it.each([
    ['passes when the registry knows of nothing', 200, {}, 0, /nothing grave/],
    ['fails on a critical weakness', 200, advisory('critical'), 1, /grave findings[\s\S]*fastify/],
    ['fails on a high one', 200, advisory('high'), 1, /grave findings[\s\S]*fastify/],
    ['passes on a moderate one, and counts it', 200, advisory('moderate'), 0, /moderate [1-9]/],
    [
      'says that a registry without the question was not audited',
      405,
      '',
      0,
      /NOT AUDITED: this registry has no audit endpoint/,
    ],
    ['says so of one that does not know the address', 404, {}, 0, /NOT AUDITED: this registry/],
    ['fails when the registry breaks', 500, {}, 1, /audit failed/],
    ['fails when it is not let in', 401, {}, 1, /audit failed/],
  ])('%s', async (_, status, body, exit, sentence) => {
    const found = await checkAgainst({ status, body });
    expect(found.said).toMatch(sentence);
    expect(found.exit).toBe(exit);
  });

  it('says that a registry out of reach was not audited', async () => {
    const { exit, said } = await check('http://127.0.0.1:9/');
    expect(said).toMatch(/NOT AUDITED: the registry cannot be reached/);
    expect(exit).toBe(0);
  });
});
