import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  AuditArchiveService,
  AuditChainService,
  auditSigner,
  isSignedBy,
  proveArchive,
  proveCheckpoints,
  readCheckpointFile,
  readManifest,
} from '#libs/audit';
import { parseMonth } from '#libs/kernel';
import {
  configOfProcess,
  Database,
  keptSecretKey,
  Secrets,
  systemActor,
  Transactions,
  type Config,
} from '#libs/platform';
import { withDatabase } from './with-database.js';

/** Where the checkpoints of this installation lie, unless another file is named. */
export const checkpointFileOf = (config: Config): string =>
  config.checkpointFile ?? join(config.dataFolder, 'audit-checkpoints.jsonl');

/** The installation's key as the operator gave it, or as start keeps it. */
async function secretsOf(config: Config): Promise<Secrets> {
  const isKept = existsSync(join(config.dataFolder, 'secret-key'));
  return new Secrets(config.secretKey ?? (isKept ? await keptSecretKey(config.dataFolder) : null));
}

const nameOf = (plan: string): string => (plan === 'installation' ? '系统 installation' : plan);

/**
 * `gangmu audit verify`: follows every chain of the audit log, and compares it with the checkpoints kept
 * outside (`--checkpoints <file>`) and with archived months (`--archive <file>`); 1 when anything is not
 * as it was sealed.
 */
export function verifyAudit(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      checkpoints: { type: 'string' },
      archive: { type: 'string', multiple: true, default: [] },
      'public-key': { type: 'string' },
    },
  });
  return withDatabase(async ({ config, database }) => {
    const secrets = await secretsOf(config);
    const publicKey =
      values['public-key'] ?? (secrets.isAvailable ? auditSigner(secrets).publicKey : null);
    const areWhole = await verifyChains(database, secrets);
    const file = values.checkpoints ?? checkpointFileOf(config);
    const areKept = await verifyCheckpoints(
      database,
      file,
      publicKey,
      values.checkpoints !== undefined,
    );
    let areProved = true;
    for (const archive of values.archive)
      areProved = (await verifyArchive(database, archive, publicKey)) && areProved;
    return areWhole && areKept && areProved ? 0 : 1;
  });
}

async function verifyChains(database: Database, secrets: Secrets): Promise<boolean> {
  const chain = new AuditChainService(database, secrets);
  let areWhole = true;
  for (const { planId, plan } of await chain.chains()) {
    await chain.seal(planId);
    const { sealed, archived, headHash, faults, unlisted } = await chain.verify(planId);
    const isClean = faults.length + unlisted.length === 0;
    areWhole &&= isClean;
    console.log(
      `${nameOf(plan)}：${isClean ? '完好 whole' : '被改动 NOT WHOLE'}，已封存 sealed ${String(sealed)}${
        archived > 0n ? `（其中已归档 archived ${String(archived)}）` : ''
      }，末条 newest ${headHash}`,
    );
    for (const { kind, sequence, entryId } of faults)
      console.log(
        `  ${faultWords[kind]}：第 ${String(sequence)} 条 seal，记录 row ${String(entryId)}`,
      );
    for (const entryId of unlisted) console.log(`  未经登记 unlisted：记录 row ${String(entryId)}`);
  }
  return areWhole;
}

async function verifyCheckpoints(
  database: Database,
  file: string,
  publicKey: string | null,
  isNamed: boolean,
): Promise<boolean> {
  const text = await readCheckpointFile(file);
  if (text === '') {
    console.log(
      `检查点 checkpoints：${file} 不存在或为空，末尾是否被重写未核对 is missing or empty: a rewritten tail is not looked for`,
    );
    return !isNamed;
  }
  if (publicKey === null) {
    console.log(
      '检查点 checkpoints：没有密钥，未核对（GANGMU_SECRET_KEY 或 --public-key） not checked without the key',
    );
    return !isNamed;
  }
  const { checked, faults } = await proveCheckpoints(database, text, publicKey);
  console.log(
    `检查点 checkpoints：${faults.length === 0 ? '相符 all met' : '不符 NOT MET'}，${String(checked)} 个，${file}`,
  );
  for (const { kind, line, plan, sequence } of faults)
    console.log(
      `  ${checkpointWords[kind]}：文件第 ${String(line)} 行 line${plan === '' ? '' : `，${nameOf(plan)} 第 ${sequence} 条 seal`}`,
    );
  return faults.length === 0;
}

async function verifyArchive(
  database: Database,
  file: string,
  publicKey: string | null,
): Promise<boolean> {
  const manifest = await readManifest(file);
  const isOurs = publicKey === null || isSignedBy(publicKey, manifest);
  const { rows, faults } = await proveArchive(database, file, manifest);
  const isWhole = isOurs && faults.length === 0;
  console.log(
    `归档 archive ${manifest.month}：${isWhole ? '完好 whole' : '被改动 NOT WHOLE'}，${String(rows)} 条 rows，${file}`,
  );
  if (!isOurs) console.log('  清单签名不符 the manifest is not signed by us');
  for (const { kind, plan, sequence } of faults)
    console.log(`  ${archiveWords[kind]} ${nameOf(plan)} ${sequence}`);
  return isWhole;
}

/** `gangmu audit archive --before YYYY-MM [--to folder]`: moves closed months into files. */
export function archiveAudit(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { before: { type: 'string' }, to: { type: 'string' } },
  });
  if (values.before === undefined) {
    console.error('用法 usage: gangmu audit archive --before YYYY-MM [--to <folder>]');
    return Promise.resolve(2);
  }
  const before = parseMonth(values.before);
  return withDatabase(async ({ config, ownerUrl }) => {
    const folder = resolve(values.to ?? join(config.dataFolder, 'audit-archive'));
    const secrets = await secretsOf(config);
    const owner = await Database.connect({
      url: ownerUrl,
      role: 'owner',
      poolSize: 2,
      applicationName: 'gangmu-cli',
    });
    try {
      await new AuditChainService(owner, secrets).sealAll();
      const archive = new AuditArchiveService(owner, new Transactions(owner), secrets);
      const command = { actor: systemActor('archive'), correlationId: 'gangmu audit archive' };
      const months = await archive.monthsBefore(before);
      for (const month of months) {
        const { rows, file } = await archive.archive(command, month, folder);
        console.log(`${month}：已归档 archived ${String(rows)} 条 rows，${join(folder, file)}`);
      }
      if (months.length === 0)
        console.log(`${before} 之前没有可归档的记录 nothing to archive before it`);
      return 0;
    } finally {
      await owner.close();
    }
  });
}

/** `gangmu audit key`: the public key that checkpoints and archives are signed with. */
export async function showAuditKey(): Promise<number> {
  console.log(auditSigner(await secretsOf(configOfProcess())).publicKey);
  return 0;
}

const faultWords = {
  altered: '被改动 altered',
  missing: '缺失 missing',
  gap: '封存缺失 seals before it are gone',
} as const;

const checkpointWords = {
  unreadable: '无法读取 unreadable',
  forged: '签名不符 not signed by us',
  gone: '末尾被截去，链到不了这里 rows were taken off the end, the chain no longer reaches',
  rewritten: '末尾被重写，此处的封存已不同 the tail was rewritten, another seal is at',
  'no-such-plan': '没有这个规划 there is no such plan',
} as const;

const archiveWords = {
  file: '文件与清单不符 the file is not the manifest’s',
  unreadable: '无法读取 unreadable after line',
  altered: '被改动 altered',
  rows: '条数不符 rows are missing or too many',
} as const;
