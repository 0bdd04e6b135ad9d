import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import {
  asAccount,
  EmbeddedPostgresError,
  findBinaries,
  serverAccount,
  type ServerAccount,
} from './binaries.js';

const MAJOR_VERSION = '18';
const READY_SECONDS = 60;

interface Running {
  readonly pid: number;
  readonly port: number;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * A PostgreSQL server of our own in one folder. It is started detached, so that killing its parent
 * harms nothing: the next start finds it running and takes it over.
 */
export class EmbeddedPostgres {
  private running: Running | null = null;
  private isStopping = false;
  /** Whether the server ran already when it was started: then it is another's to stop. */
  wasRunning = false;

  private constructor(
    private readonly folder: string,
    private readonly account: ServerAccount,
    private readonly password: string,
    private readonly settings: readonly string[],
  ) {}

  /**
   * Starts the server of `folder` (made at the first start), or takes over the one a killed parent left.
   *
   * @throws EmbeddedPostgresError when the folder is of another major version or the server does not come up
   */
  static async start(folder: string, settings: readonly string[] = []): Promise<EmbeddedPostgres> {
    const account = serverAccount();
    mkdirSync(folder, { recursive: true });
    const cluster = join(folder, 'postgres');
    const versionFile = join(cluster, 'PG_VERSION');
    if (!existsSync(versionFile)) initialise(folder, cluster, account);
    const version = readFileSync(versionFile, 'utf8').trim();
    if (version !== MAJOR_VERSION)
      throw new EmbeddedPostgresError(
        `数据目录 ${cluster} 属于 PostgreSQL ${version}，本程序使用 ${MAJOR_VERSION}。请用原版本导出数据后换一个目录（GANGMU_DATA）。 The data folder is of PostgreSQL ${version}, this program brings ${MAJOR_VERSION}: dump it with the old version and load it into a new folder.`,
      );
    const password = readFileSync(join(folder, 'database-password'), 'utf8').trim();
    const server = new EmbeddedPostgres(folder, account, password, settings);
    await server.ensureRunning();
    return server;
  }

  /** The address of a database of this server, as its owner. */
  url(database = 'gangmu'): string {
    if (!this.running) throw new Error('the embedded PostgreSQL is not running');
    return `postgres://postgres:${this.password}@127.0.0.1:${this.running.port}/${database}`;
  }

  /** Process id of the postmaster. */
  get pid(): number | null {
    return this.running?.pid ?? null;
  }

  /** Starts the server when it does not run (again after a kill), on its old port when that is free. */
  async ensureRunning(): Promise<void> {
    const left = this.readPidFile();
    if (left && isAlive(left.pid) && (await this.answers(left))) {
      this.wasRunning = this.running === null;
      this.running = left;
      return;
    }
    // A postmaster killed by -9 leaves its children behind for a moment; they hold the shared memory
    // and end by themselves once they see it gone.
    for (let attempt = 1; !this.isStopping; attempt += 1) {
      const port = this.running && attempt < 20 ? this.running.port : await freePort();
      this.spawnServer(port);
      const deadline = Date.now() + READY_SECONDS * 1000;
      while (Date.now() < deadline) {
        const found = this.readPidFile();
        if (found && isAlive(found.pid)) {
          if (await this.answers(found)) {
            this.running = found;
            return;
          }
        } else if (this.hasExited) break;
        await sleep(50);
      }
      if (attempt >= 40)
        throw new EmbeddedPostgresError(
          `内嵌 PostgreSQL 未能启动，见 ${join(this.folder, 'postgres.log')}。 The embedded PostgreSQL did not come up; see its log.`,
        );
      await sleep(250);
    }
  }

  private hasExited = false;

  private spawnServer(port: number): void {
    const cluster = join(this.folder, 'postgres');
    const log = openSync(join(this.folder, 'postgres.log'), 'a');
    const { command, prefix, account } = asAccount(this.account, findBinaries().postgres, cluster);
    const settings = [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'max_connections=100',
      ...this.settings,
    ];
    const child = spawn(
      command,
      [
        ...prefix,
        '-D',
        cluster,
        '-p',
        String(port),
        ...settings.flatMap((setting) => ['-c', setting]),
      ],
      {
        ...account,
        detached: true,
        stdio: ['ignore', log, log],
        env: { ...process.env, LC_ALL: 'C' },
      },
    );
    closeSync(log);
    this.hasExited = false;
    child.once('exit', () => (this.hasExited = true));
    child.once('error', () => (this.hasExited = true));
    child.unref();
  }

  private readPidFile(): Running | null {
    try {
      const lines = readFileSync(join(this.folder, 'postgres', 'postmaster.pid'), 'utf8').split(
        '\n',
      );
      const [pid, port] = [Number(lines[0]), Number(lines[3])];
      return pid > 0 && port > 0 ? { pid, port } : null;
    } catch {
      return null;
    }
  }

  /** True only when a server with our password answers: another program may have the port by now. */
  private async answers(server: Running): Promise<boolean> {
    const client = new pg.Client({
      connectionString: `postgres://postgres:${this.password}@127.0.0.1:${server.port}/postgres`,
      connectionTimeoutMillis: 2_000,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return true;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** Makes the database when it is missing. */
  async ensureDatabase(name = 'gangmu'): Promise<void> {
    const client = new pg.Client({ connectionString: this.url('postgres') });
    await client.connect();
    try {
      const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
      if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
    } finally {
      await client.end();
    }
  }

  /** Stops the server in order (PostgreSQL's fast shutdown) and waits for it. */
  async stop(): Promise<void> {
    this.isStopping = true;
    const { running } = this;
    if (!running || !isAlive(running.pid)) return;
    process.kill(running.pid, 'SIGINT');
    const deadline = Date.now() + 30_000;
    while (isAlive(running.pid) && Date.now() < deadline) await sleep(25);
  }
}

/** Runs initdb beside the final place and renames, so that a killed first start leaves nothing half-made. */
function initialise(folder: string, cluster: string, account: ServerAccount): void {
  const fresh = `${cluster}.${randomBytes(4).toString('hex')}`;
  const passwordFile = join(folder, 'database-password');
  if (!existsSync(passwordFile))
    writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  mkdirSync(fresh, { mode: 0o700 });
  const handedOver = join(fresh, 'password');
  writeFileSync(handedOver, readFileSync(passwordFile), { mode: 0o600 });
  const inner = join(fresh, 'cluster');
  mkdirSync(inner, { mode: 0o700 });
  if (account.uid !== undefined && account.gid !== undefined)
    for (const path of [fresh, handedOver, inner]) chownSync(path, account.uid, account.gid);
  const { command, prefix, account: runAs } = asAccount(account, findBinaries().initdb, fresh);
  const { status, stderr } = spawnSync(
    command,
    [
      ...prefix,
      '-D',
      inner,
      '--username=postgres',
      '--auth=scram-sha-256',
      `--pwfile=${handedOver}`,
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=zh-Hans',
    ],
    { ...runAs, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  );
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new EmbeddedPostgresError(`initdb 失败 initdb failed: ${stderr}`);
  }
  renameSync(inner, cluster);
  rmSync(fresh, { recursive: true, force: true });
}
