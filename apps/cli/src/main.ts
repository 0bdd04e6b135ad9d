import { Problem } from '#libs/kernel';
import { ConfigError, EmbeddedPostgresError } from '#libs/platform';
import { PlanPackError } from '#libs/plan';
import { printAccessTable } from './access-table.command.js';
import { wordsOf } from '../../api/src/http/problems/catalogue.js';
import { archiveAudit, showAuditKey, verifyAudit } from './audit.command.js';
import { RealDataError } from './demo/demo-installation.js';
import { demo } from './demo.command.js';
import { loadPlan } from './load-plan.command.js';
import { migrateDatabase } from './migrate.command.js';
import { AlreadyRunningError, PortTakenError } from './supervisor.js';
import { rebuildRollup } from './rebuild.command.js';
import { resetAdministrator } from './reset-administrator.command.js';
import { prepareServer, start } from './start.command.js';
import { verifyRollup } from './verify.command.js';

const commands: Readonly<
  Record<string, { about: string; run: (args: string[]) => Promise<number> }>
> = {
  start: { about: '启动 Start everything: database, api, worker, page', run: start },
  demo: {
    about: '演示 The same with a labelled synthetic year, in a folder of its own',
    run: demo,
  },
  migrate: { about: '升级数据库 Bring the database to the newest version', run: migrateDatabase },
  prepare: {
    about: '升级并载入规划 Migrate, make the first administrator, load the plan (DATABASE_URL)',
    run: prepareServer,
  },
  'plan load': { about: '载入规划包 <folder> Check a plan pack and load it', run: loadPlan },
  verify: { about: '核对汇总 Recompute every sum from the ledger and compare', run: verifyRollup },
  'audit verify': {
    about:
      '核对审计日志 [--checkpoints <file>] [--archive <file>] Follow the chain of the audit log and name whatever was altered',
    run: verifyAudit,
  },
  'audit archive': {
    about: '归档审计日志 --before YYYY-MM [--to <folder>] Move months of the audit log into files',
    run: archiveAudit,
  },
  'audit key': {
    about: '审计公钥 Show the key that checkpoints are signed with',
    run: showAuditKey,
  },
  'administrator reset': {
    about: '重设安全管理员 Give admin a new password, without a second factor',
    run: resetAdministrator,
  },
  access: {
    about: '权限表 Print who may do what, as a table',
    run: printAccessTable,
  },
  rebuild: { about: '重建汇总 Build every sum anew from the ledger', run: rebuildRollup },
  api: { about: '单独运行接口 Run the api alone (DATABASE_URL)', run: () => runApp('api') },
  worker: { about: '单独运行后台 Run a worker alone (DATABASE_URL)', run: () => runApp('worker') },
};

/** Becomes the api or a worker; it runs until it is told to stop. */
async function runApp(app: 'api' | 'worker'): Promise<number> {
  await import(`../../${app}/src/main.js`);
  return new Promise(() => undefined);
}

function help(): number {
  console.log('纲目 Gangmu\n');
  for (const [name, { about }] of Object.entries(commands))
    console.log(`  gangmu ${name.padEnd(13)} ${about}`);
  return 0;
}

const known = [
  ConfigError,
  EmbeddedPostgresError,
  PlanPackError,
  AlreadyRunningError,
  PortTakenError,
  RealDataError,
];
const isKnown = (error: unknown): error is Error =>
  known.some((kind) => error instanceof kind) ||
  (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true;
const args = process.argv.slice(2);
const name = Object.keys(commands).find((command) => args.join(' ').startsWith(command));
const isHelp = args.length === 0 || args[0] === 'help' || args.includes('--help');
try {
  const command = name === undefined ? undefined : commands[name];
  if (isHelp || !command || name === undefined) {
    process.exitCode = isHelp ? help() : (help(), 2);
  } else {
    process.exit(await command.run(args.slice(name.split(' ').length)));
  }
} catch (error) {
  if (error instanceof Problem)
    for (const language of ['zh', 'en'] as const)
      console.error(wordsOf(error.code, error.params, language).detail);
  else if (isKnown(error)) console.error(error.message);
  else throw error;
  process.exit(2);
}
