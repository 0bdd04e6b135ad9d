import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { eventually } from './eventually.js';
import { freePort } from './free-port.js';
import { PASSWORD } from './test-server.js';

export interface Operated {
  readonly code: number | null;
  readonly output: string;
}

/** Runs `gangmu` with these words. */
export function operate(words: string[], environment: NodeJS.ProcessEnv): Operated {
  const { status, stdout, stderr } = spawnSync('node', ['dist/apps/cli/src/main.js', ...words], {
    env: environment,
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}

/** Gangmu as `npm start` or `npm run demo` runs it: supervisor, api, worker and PostgreSQL as real processes. */
export class GangmuProcess {
  private child: ChildProcess | null = null;
  output = '';

  private constructor(
    readonly folder: string,
    readonly port: number,
    private readonly environment: Record<string, string>,
    private readonly command: 'start' | 'demo',
  ) {}

  static async start(
    environment: Record<string, string> = {},
    command: 'start' | 'demo' = 'start',
  ): Promise<GangmuProcess> {
    const gangmu = new GangmuProcess(
      mkdtempSync(join(tmpdir(), 'gangmu-survival-')),
      await freePort(),
      environment,
      command,
    );
    await gangmu.launch();
    return gangmu;
  }

  get baseUrl(): string {
    return `http://127.0.0.1:${String(this.port)}`;
  }

  private variables(): NodeJS.ProcessEnv {
    return {
      ...process.env,
      NODE_OPTIONS: '',
      PORT: String(this.port),
      HOST: '127.0.0.1',
      GANGMU_DATA: this.folder,
      GANGMU_ADMIN_PASSWORD: PASSWORD,
      GANGMU_DEMO_PASSWORD: PASSWORD,
      LOG_LEVEL: 'error',
      ...this.environment,
    };
  }

  async launch(): Promise<void> {
    const child = spawn('node', ['dist/apps/cli/src/main.js', this.command], {
      env: this.variables(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (text: Buffer) => (this.output += text.toString()));
    child.stderr.on('data', (text: Buffer) => (this.output += text.toString()));
    this.child = child;
    await this.ready();
  }

  /** Waits until the api answers that it is ready. */
  async ready(): Promise<void> {
    await eventually(
      () =>
        fetch(`${this.baseUrl}/readyz`).then(
          (answer) => answer.status,
          () => 0,
        ),
      (status) => status === 200,
      this.command === 'demo' ? 240_000 : 60_000,
    ).catch((error: unknown) => {
      throw new Error(`${String(error)}\n${this.output.slice(-3000)}`);
    });
  }

  /** Kills a part with -9, as a crash would. */
  kill(part: 'api' | 'worker' | 'postgres' | 'supervisor'): void {
    const pids =
      part === 'supervisor'
        ? [this.child?.pid ?? 0]
        : part === 'postgres'
          ? [
              Number(
                readFileSync(join(this.folder, 'postgres', 'postmaster.pid'), 'utf8').split(
                  '\n',
                )[0],
              ),
            ]
          : this.childrenRunning(`apps/${part}/src/main.js`);
    for (const pid of pids) process.kill(pid, 'SIGKILL');
  }

  private childrenRunning(main: string): number[] {
    const lines = execFileSync('ps', ['-eo', 'pid,ppid,args'], { encoding: 'utf8' }).split('\n');
    return lines
      .map((line) => line.trim().split(/\s+/))
      .filter(
        ([, parent, ...words]) =>
          Number(parent) === this.child?.pid && words.join(' ').includes(main),
      )
      .map(([pid]) => Number(pid));
  }

  /** Runs an operator's command on the same folder; gives its exit code and all it printed. */
  operate(words: string[], environment: Record<string, string> = {}): Operated {
    return operate(words, { ...this.variables(), ...environment });
  }

  /** The address of its database, as the owner. */
  get databaseUrl(): string {
    const password = readFileSync(join(this.folder, 'database-password'), 'utf8').trim();
    const port =
      readFileSync(join(this.folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3] ?? '';
    return `postgres://postgres:${password}@127.0.0.1:${port}/gangmu`;
  }

  /** Throws away everything the queue remembers. */
  async emptyQueue(): Promise<void> {
    const client = new pg.Client({ connectionString: this.databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'bullmq' AND tablename NOT LIKE '%migration%' AND tablename NOT LIKE '%schema%'",
    );
    await client.query(`TRUNCATE ${rows.map((row) => row.name).join(', ')} CASCADE`);
    await client.end();
  }

  /** Stops in order and removes the folder, unless it is to be kept for another start. */
  async stop(options: { keep?: boolean } = {}): Promise<number | null> {
    const { child } = this;
    const code = await new Promise<number | null>((resolve) => {
      if (!child || child.exitCode !== null) {
        resolve(child?.exitCode ?? null);
        return;
      }
      child.once('exit', (exitCode) => {
        resolve(exitCode);
      });
      child.kill('SIGINT');
    });
    if (!options.keep) rmSync(this.folder, { recursive: true, force: true });
    return code;
  }
}
