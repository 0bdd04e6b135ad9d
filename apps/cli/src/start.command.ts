import { FirstPeopleService } from '#libs/access';
import { writeMissingReadings } from '#libs/plan';
import {
  ConfigError,
  configOfProcess,
  Database,
  EmbeddedPostgres,
  keptSecretKey,
  Transactions,
  type Config,
} from '#libs/platform';
import { checkpointFileOf } from './audit.command.js';
import { loadPack } from './load-plan.command.js';
import { prepareDatabase } from './migrate.command.js';
import { AlreadyRunningError, Supervisor, SupervisorLock, waitForPort } from './supervisor.js';
import { TerminalLog } from './terminal-log.js';
import { embeddedSettings } from './with-database.js';

const say = (text: string): void => {
  console.log(`[gangmu] ${text}`);
};

/** What a demo does more than a start. */
export interface DemoStart {
  /** The database is there, and nobody works on it. */
  before(server: EmbeddedPostgres): Promise<void>;
  /** It is migrated, and nothing is in it yet. */
  open(ownerUrl: string): Promise<void>;
  /** People and plan are there, the page is not open yet. */
  fill(ownerUrl: string): Promise<void>;
  /** Variables for the api and the worker. */
  variables(): NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

/** Migrates, makes the first people, loads the plan; gives the administrator's password when one was made. */
export async function prepare(
  ownerUrl: string,
  config: Config,
  demo?: DemoStart,
): Promise<{ madePassword: string | null }> {
  await prepareDatabase(ownerUrl, config.redisUrl);
  await demo?.open(ownerUrl);
  const database = await Database.connect({
    url: ownerUrl,
    role: 'app',
    poolSize: 3,
    applicationName: 'gangmu-start',
  });
  try {
    const transactions = new Transactions(database);
    const people = new FirstPeopleService(database, transactions);
    const madePassword = await people.ensureAdministrator(config.adminPassword);
    const report = await loadPack(database, transactions, config.planFolder);
    if (!report.isUnchanged) say(`已载入规划 plan loaded: ${report.planCode}`);
    await writeMissingReadings(database);
    // After the plan: their roles are in its units.
    if (config.demoPassword !== null) await people.ensureDemoPeople(config.demoPassword);
    return { madePassword };
  } finally {
    await database.close();
  }
}

/** People at a terminal read words; a service manager, a pipe or a container gets the log itself. */
const logsInWords = ({ logFormat }: Config): boolean =>
  logFormat === 'words' || (logFormat === 'auto' && process.stdout.isTTY);

/** Password of the demo's people unless another is set: no secret, for there is nothing real to see. */
export const DEMO_PASSWORD = 'gangmu-demo';

function tellHowToSignIn(config: Config, madePassword: string | null): void {
  const address = `http://localhost:${String(config.port)}`;
  console.log(`\n  纲目 Gangmu: ${address}\n`);
  if (madePassword !== null)
    console.log(
      `  首次登录（只显示这一次） First sign-in, shown this once:  admin / ${madePassword}\n`,
    );
  else
    console.log(
      '  用户名 admin，密码为首次启动时所设或所显示 Sign in as admin with the password set or shown at the first start\n',
    );
  if (config.demoPassword === null) return;
  const password = config.demoPassword === DEMO_PASSWORD ? DEMO_PASSWORD : 'GANGMU_DEMO_PASSWORD';
  console.log(
    `  试用人员 People for trying out: office, finance, leader, observer, system, auditor（密码 password: ${password}）\n`,
  );
}

/** Runs everything until it is told to stop. */
export async function runEverything(config: Config, demo?: DemoStart): Promise<number> {
  const server =
    config.databaseUrl === null
      ? await EmbeddedPostgres.start(config.dataFolder, embeddedSettings)
      : null;
  await server?.ensureDatabase();
  if (server && demo) await demo.before(server);
  const lock = new SupervisorLock();
  if (server && !(await lock.take(server.url()))) throw new AlreadyRunningError(config.dataFolder);
  await waitForPort(config.port, config.host);
  const ownerUrl = (): string => config.databaseUrl ?? server?.url() ?? '';
  const secretKey = config.secretKey ?? (await keptSecretKey(config.dataFolder));
  const { madePassword } = await prepare(ownerUrl(), config, demo);
  await demo?.fill(ownerUrl());
  const log = logsInWords(config) ? new TerminalLog(config.dataFolder, console.log) : null;
  const supervisor = new Supervisor({
    log,
    server,
    lock,
    say,
    environment: () => ({
      ...process.env,
      DATABASE_URL: ownerUrl(),
      GANGMU_SECRET_KEY: secretKey.toString('base64'),
      GANGMU_CHECKPOINT_FILE: checkpointFileOf(config),
      GANGMU_ADMIN_PASSWORD: '',
      GANGMU_DEMO_PASSWORD: '',
      ...demo?.variables(),
    }),
  });
  const stopped = new Promise<number>((resolve) => {
    let isAsked = false;
    const stop = (): void => {
      if (isAsked) process.exit(1);
      isAsked = true;
      say('正在停止 stopping');
      void supervisor
        .stop()
        .then(() => demo?.stop())
        .then(() => log?.close())
        .then(() => {
          resolve(0);
        });
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
  // Told by `npm run dev` when the sources were built anew.
  process.on('message', (told) => {
    if (told === 'restart') supervisor.restart();
  });
  await supervisor.start();
  tellHowToSignIn(config, madePassword);
  if (log) say(`日志 log: ${log.folder}`);
  return stopped;
}

/** `gangmu prepare`: what start does before the processes, for servers that run them apart. */
export async function prepareServer(): Promise<number> {
  const config = configOfProcess();
  if (config.databaseUrl === null)
    throw new ConfigError([
      'DATABASE_URL: 必填 required (gangmu start 会自带数据库 brings its own)',
    ]);
  const { madePassword } = await prepare(config.databaseUrl, config);
  if (madePassword !== null) console.log(`admin / ${madePassword}`);
  return 0;
}

/** `gangmu start` */
export function start(): Promise<number> {
  return runEverything(configOfProcess());
}
