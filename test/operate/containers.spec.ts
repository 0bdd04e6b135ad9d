import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Service {
  readonly image?: string;
  readonly command?: string[];
  readonly healthcheck?: object;
  readonly depends_on?: Record<string, { condition: string }>;
  readonly volumes?: string[];
  readonly environment?: Record<string, string>;
}

const compose = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const dockerfile = readFileSync('Dockerfile', 'utf8');
const commands = readFileSync('apps/cli/src/main.ts', 'utf8');

describe('the containers', () => {
  it('has a database, a queue, an api, workers, and one that prepares', () => {
    expect(Object.keys(compose.services).sort()).toEqual([
      'api',
      'postgres',
      'prepare',
      'redis',
      'worker',
    ]);
    expect(compose.services.postgres?.image).toBe('postgres:18');
    expect(
      Number(/^redis:(\d+)/.exec(compose.services.redis?.image ?? '')?.[1]),
    ).toBeGreaterThanOrEqual(7);
  });

  it.each(['prepare', 'api', 'worker'])('runs %s by a command the program has', (name) => {
    const [command = ''] = compose.services[name]?.command ?? [];
    expect(commands).toMatch(new RegExp(`^  ${command}: \\{`, 'm'));
  });

  it('starts api and worker only after the database is prepared and the queue is healthy', () => {
    for (const name of ['api', 'worker'])
      expect(compose.services[name]?.depends_on).toEqual({
        prepare: { condition: 'service_completed_successfully' },
        redis: { condition: 'service_healthy' },
      });
    for (const name of ['postgres', 'redis', 'api'])
      expect(compose.services[name]?.healthcheck).toBeDefined();
  });

  it('keeps data in named volumes and holds no secret of its own', () => {
    for (const name of ['postgres', 'redis'])
      for (const volume of compose.services[name]?.volumes ?? [])
        expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
    const secrets = Object.values(compose.services).flatMap((service) =>
      Object.entries(service.environment ?? {}).filter(([key]) => key.includes('PASSWORD')),
    );
    for (const [, value] of secrets) expect(value).toMatch(/^\$\{\w+:\?/);
  });

  it('copies only what is there', () => {
    const copies = [...dockerfile.matchAll(/^COPY (?!--from)(.+)$/gm)].flatMap(([, words]) =>
      (words ?? '').split(' ').slice(0, -1),
    );
    expect(copies.length).toBeGreaterThan(5);
    for (const path of copies) expect([path, existsSync(path)]).toEqual([path, true]);
  });

  it('does not run as root', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
  });
});
