import { fork, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { EmbeddedPostgres } from '#libs/platform';
import type { TerminalLog } from './terminal-log.js';

const SUPERVISOR_LOCK = 1_196_313_936;
const PORT_PATIENCE_MILLISECONDS = 5_000;

/** Another Gangmu works on the same folder. */
export class AlreadyRunningError extends Error {
  constructor(folder: string) {
    super(
      `纲目已经在此数据目录上运行：${folder}。请先停止它，或用 GANGMU_DATA 指定另一个目录。 Gangmu already runs on this data folder; stop it or name another by GANGMU_DATA.`,
    );
    this.name = 'AlreadyRunningError';
  }
}

/** The page's port belongs to another program. */
export class PortTakenError extends Error {
  constructor(port: number) {
    super(
      `端口 ${String(port)} 已被占用，请停止占用它的程序，或用 PORT 指定另一个端口。 Port ${String(port)} is taken; stop what uses it or name another by PORT.`,
    );
    this.name = 'PortTakenError';
  }
}

/** Waits until the port is free: a killed predecessor's api may just be closing. @throws PortTakenError */
export async function waitForPort(port: number, host: string): Promise<void> {
  const deadline = Date.now() + PORT_PATIENCE_MILLISECONDS;
  for (;;) {
    const isFree = await new Promise<boolean>((resolve) => {
      const probe = createServer();
      probe.once('error', () => {
        resolve(false);
      });
      probe.listen(port, host, () => {
        probe.close(() => {
          resolve(true);
        });
      });
    });
    if (isFree) return;
    if (Date.now() > deadline) throw new PortTakenError(port);
    await sleep(100);
  }
}

/** Holds a database lock for as long as this process lives, so that there is one supervisor of a folder. */
export class SupervisorLock {
  private client: pg.Client | null = null;

  /** Takes the lock, waiting a moment for a killed predecessor's connection to be noticed. */
  async take(url: string): Promise<boolean> {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const client = new pg.Client({
        connectionString: url,
        application_name: 'gangmu-supervisor',
        keepAlive: true,
      });
      client.on('error', () => (this.client = null));
      await client.connect();
      const { rows } = await client.query<{ taken: boolean }>(
        'SELECT pg_try_advisory_lock($1) AS taken',
        [SUPERVISOR_LOCK],
      );
      if (rows[0]?.taken) {
        this.client = client;
        return true;
      }
      await client.end();
      await sleep(100);
    }
    return false;
  }

  get isHeld(): boolean {
    return this.client !== null;
  }
}

/**
 * How api and worker are run so that they hold little: a small young generation (requests are short), and
 * few arenas of malloc for the threads that hash passwords.
 */
export const leanProcess = {
  execArgv: ['--max-semi-space-size=2', '--optimize-for-size'],
  environment: { MALLOC_ARENA_MAX: '2' },
} as const;

interface Child {
  readonly name: 'api' | 'worker';
  process: ChildProcess | null;
  pauseMilliseconds: number;
}

/** Keeps api, worker and the embedded database running: whatever dies is started again. */
export class Supervisor {
  private readonly children: Child[] = [
    { name: 'api', process: null, pauseMilliseconds: 100 },
    { name: 'worker', process: null, pauseMilliseconds: 100 },
  ];
  private isStopping = false;

  constructor(
    private readonly options: {
      server: EmbeddedPostgres | null;
      lock: SupervisorLock;
      environment: () => NodeJS.ProcessEnv;
      say: (text: string) => void;
      /** Takes what the children log; null: it goes where this process writes. */
      log: TerminalLog | null;
    },
  ) {}

  /** Starts both children; resolves when both have said that they are ready. */
  async start(): Promise<void> {
    void this.watchDatabase();
    await Promise.all(this.children.map((child) => this.launch(child)));
  }

  private launch(child: Child): Promise<void> {
    return new Promise((resolve) => {
      const main = fileURLToPath(new URL(`../../${child.name}/src/main.js`, import.meta.url));
      const launched = fork(main, [], {
        execArgv: [...process.execArgv, ...leanProcess.execArgv],
        env: { ...leanProcess.environment, ...this.options.environment() },
        stdio: this.options.log
          ? ['ignore', 'pipe', 'pipe', 'ipc']
          : ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      for (const output of [launched.stdout, launched.stderr])
        if (output) this.options.log?.take(output);
      child.process = launched;
      launched.on('message', () => {
        child.pauseMilliseconds = 100;
        resolve();
      });
      launched.on('exit', (code, signal) => {
        child.process = null;
        if (this.isStopping) return;
        this.options.say(
          `${child.name} 退出（${String(signal ?? code)}），重新启动 ended, starting it again`,
        );
        setTimeout(() => {
          if (!this.isStopping) void this.launch(child).then(resolve);
        }, child.pauseMilliseconds);
        child.pauseMilliseconds = Math.min(child.pauseMilliseconds * 2, 5_000);
      });
    });
  }

  /** Ends api and worker, who finish what they do; ended, they are started again with what is built now. */
  restart(): void {
    for (const { process: child } of this.children) child?.kill('SIGTERM');
  }

  private async watchDatabase(): Promise<void> {
    const { server, lock } = this.options;
    if (!server) return;
    for (;;) {
      await sleep(200);
      if (this.isStopping) return;
      if (lock.isHeld) continue;
      try {
        this.options.say('数据库退出，重新启动 the database ended, starting it again');
        await server.ensureRunning();
        await lock.take(server.url());
      } catch (error) {
        this.options.say(
          `数据库未能启动 the database did not come up: ${(error as Error).message}`,
        );
      }
    }
  }

  /** Stops the children, then the database. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await Promise.all(
      this.children.map(
        ({ process: child }) =>
          new Promise<void>((resolve) => {
            if (!child) {
              resolve();
              return;
            }
            child.once('exit', () => {
              resolve();
            });
            child.kill('SIGTERM');
          }),
      ),
    );
    await this.options.server?.stop();
  }
}
