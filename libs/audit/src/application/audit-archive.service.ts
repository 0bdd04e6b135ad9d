import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { addMonths, type Month } from '#libs/kernel';
import {
  Database,
  INSTALLATION,
  Transactions,
  type Command,
  type Queryable,
  type Secrets,
} from '#libs/platform';
import { ArchiveRefusedError } from '../audit.errors.js';
import {
  firstKeptMonth,
  type ArchivedLine,
  type ArchivedPlan,
  type ArchiveManifest,
  type SignedManifest,
} from '../domain/archive.js';
import { FIRST_HASH, sealHash } from '../domain/chain.js';
import { archiveRepository } from '../persistence/archive.repository.js';
import { chainRepository } from '../persistence/chain.repository.js';
import { auditSigner } from './audit-key.js';
import { recordAudit } from './record-audit.js';

const AT_ONCE = 1_000;
const LOCK_NOT_AVAILABLE = '55P03';

/** Where the rows of an archive are not what was sealed. */
export interface ArchiveFault {
  /** `file`: its bytes are not those of the manifest; `unreadable`: no row in the line; `rows`: not all that were archived. */
  readonly kind: 'file' | 'unreadable' | 'altered' | 'rows';
  readonly plan: string;
  readonly sequence: string;
}

/** What comparing an archive with the seals that stayed found. */
export interface ArchiveProof {
  readonly rows: number;
  readonly faults: readonly ArchiveFault[];
}

/**
 * Moves months of the log into files, as the owner of the database. The seals stay, so the rest of the
 * chain is proved as before, and a file is proved against them. The file is whole on the disk, and read
 * back, before anything leaves the database: killed in between, the month is archived again.
 */
export class AuditArchiveService {
  constructor(
    /** Connected as the owner. */
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly secrets: Secrets,
  ) {}

  /** The months before `before` that have rows. @throws ArchiveRefusedError when it names a month still to be kept */
  async monthsBefore(before: Month): Promise<Month[]> {
    const kept = firstKeptMonth(await archiveRepository.thisMonth(this.database));
    if (before > kept) throw new ArchiveRefusedError('audit.archive-too-young', { before, kept });
    return archiveRepository.monthsBefore(this.database, before);
  }

  /** Archives one month into a folder. @throws ArchiveRefusedError when its rows are not as they were sealed */
  async archive(command: Command, month: Month, folder: string): Promise<SignedManifest> {
    await this.monthsBefore(addMonths(month, 1));
    const signer = auditSigner(this.secrets);
    await mkdir(folder, { recursive: true });
    const file = join(folder, `audit-${month}.jsonl.gz`);
    const plans = await this.writeMonth(month, file);
    const rows = plans.reduce((sum, plan) => sum + plan.rows, 0);
    const manifest = signer.sign<ArchiveManifest>({
      v: 1,
      month,
      file: basename(file),
      sha256: await sha256Of(file),
      rows,
      plans: plans.map(({ planId: _, ...plan }) => plan),
      at: (await archiveRepository.now(this.database)).toISOString(),
    });
    await this.readBack(file, manifest);
    await writeWhole(manifestOf(file), `${JSON.stringify(manifest, null, 2)}\n`);
    await this.take(command, manifest, plans);
    return manifest;
  }

  /** Takes the rows out of the log. */
  private async take(
    command: Command,
    manifest: SignedManifest,
    plans: readonly { planId: number; sequences: string }[],
  ): Promise<void> {
    const { month, file, rows, sha256 } = manifest;
    try {
      await this.transactions.run(command, INSTALLATION, async (tx) => {
        await archiveRepository.lock(tx);
        if ((await archiveRepository.countRows(tx, month)) !== rows)
          throw new ArchiveRefusedError('audit.archive-not-whole', { month, plan: '—' });
        await recordAudit(tx, {
          action: 'audit.archive',
          objectType: 'audit-archive',
          objectKey: month,
          after: { file, rows, sha256 },
        });
        await archiveRepository.drop(tx, month);
        await archiveRepository.keep(tx, manifest, plans);
      });
    } catch (error) {
      if ((error as { code?: string }).code === LOCK_NOT_AVAILABLE)
        throw new ArchiveRefusedError('audit.archive-busy', { month });
      throw error;
    }
  }

  /** Writes all rows of a month, each checked against its seal. */
  private async writeMonth(
    month: Month,
    file: string,
  ): Promise<(ArchivedPlan & { planId: number })[]> {
    const plans: (ArchivedPlan & { planId: number })[] = [];
    const { database } = this;
    async function* lines(): AsyncGenerator<string> {
      for (const { planId, plan } of await archiveRepository.plansIn(database, month)) {
        const sequences: bigint[] = [];
        const hashes: string[] = [];
        for (;;) {
          const after = sequences.at(-1) ?? 0n;
          const rows = await archiveRepository.rows(database, planId, month, {
            after,
            limit: AT_ONCE,
          });
          const previous = await previousHashes(
            database,
            planId,
            rows.map(({ sequence }) => sequence),
          );
          for (const { sequence, hash, row } of rows) {
            if (!sealHash(previous(sequence), row).equals(hash))
              throw new ArchiveRefusedError('audit.archive-not-whole', { month, plan });
            const line: ArchivedLine = {
              plan,
              sequence: String(sequence),
              hash: hash.toString('hex'),
              row,
            };
            sequences.push(sequence);
            hashes.push(line.hash);
            yield `${JSON.stringify(line)}\n`;
          }
          if (rows.length < AT_ONCE) break;
        }
        plans.push({
          planId,
          plan,
          rows: sequences.length,
          firstSequence: String(sequences[0] ?? 0n),
          firstHash: hashes[0] ?? '',
          lastSequence: String(sequences.at(-1) ?? 0n),
          lastHash: hashes.at(-1) ?? '',
          sequences: await archiveRepository.ranges(database, sequences),
        });
      }
    }
    const part = `${file}.part`;
    await pipeline(Readable.from(lines()), createGzip({ level: 9 }), createWriteStream(part));
    await settle(part);
    // Rows that no seal covers cannot be proved later: somebody slipped them in, or they still wait.
    const rows = await archiveRepository.countRows(database, month);
    if (rows !== plans.reduce((sum, plan) => sum + plan.rows, 0))
      throw new ArchiveRefusedError('audit.archive-not-whole', { month, plan: '—' });
    await rename(part, file);
    return plans;
  }

  private async readBack(file: string, manifest: SignedManifest): Promise<void> {
    const { rows, faults } = await proveArchive(this.database, file, manifest);
    if (rows !== manifest.rows || faults.length > 0)
      throw new ArchiveRefusedError('audit.archive-unreadable', { file });
  }
}

const manifestOf = (file: string): string => file.replace(/\.jsonl\.gz$/, '.manifest.json');

/** Reads the manifest beside an archive. */
export async function readManifest(file: string): Promise<SignedManifest> {
  return JSON.parse(await readFile(manifestOf(file), 'utf8')) as SignedManifest;
}

/** Checks every row of an archive against the seals that stayed in the database. */
export async function proveArchive(
  db: Queryable,
  file: string,
  manifest: SignedManifest,
): Promise<ArchiveProof> {
  const faults: ArchiveFault[] = [];
  if ((await sha256Of(file)) !== manifest.sha256)
    faults.push({ kind: 'file', plan: '', sequence: '' });
  const chains = new Map(
    (await chainRepository.chains(db)).map(({ plan, planId }) => [plan, planId]),
  );
  const found = new Map<string, number>();
  let rows = 0;
  const check = async (batch: readonly ArchivedLine[]): Promise<void> => {
    for (const plan of new Set(batch.map((line) => line.plan))) {
      const ofPlan = batch.filter((line) => line.plan === plan);
      const planId = chains.get(plan) ?? -1;
      const sequences = ofPlan.map((line) => BigInt(line.sequence));
      const previous = await previousHashes(db, planId, sequences);
      const kept = await chainRepository.hashesAt(db, planId, sequences);
      for (const { sequence, row } of ofPlan)
        if (!kept.get(BigInt(sequence))?.equals(sealHash(previous(BigInt(sequence)), row)))
          faults.push({ kind: 'altered', plan, sequence });
      found.set(plan, (found.get(plan) ?? 0) + ofPlan.length);
    }
    rows += batch.length;
  };
  let batch: ArchivedLine[] = [];
  try {
    for await (const text of linesOf(createReadStream(file).pipe(createGunzip()))) {
      batch.push(lineOf(text));
      if (batch.length < AT_ONCE) continue;
      await check(batch);
      batch = [];
    }
    await check(batch);
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (!code.startsWith('Z_') && !(error instanceof SyntaxError)) throw error;
    faults.push({ kind: 'unreadable', plan: '', sequence: String(rows + batch.length + 1) });
  }
  for (const plan of manifest.plans)
    if (found.get(plan.plan) !== plan.rows)
      faults.push({ kind: 'rows', plan: plan.plan, sequence: plan.sequences });
  return { rows, faults };
}

async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** @throws SyntaxError for what is no line of an archive */
function lineOf(text: string): ArchivedLine {
  const line = JSON.parse(text) as Partial<ArchivedLine>;
  if (typeof line.row !== 'object' || !/^[1-9]\d{0,17}$/.test(line.sequence ?? ''))
    throw new SyntaxError('not a line of an archive');
  return line as ArchivedLine;
}

/** The hash before each of some places of a chain. */
async function previousHashes(
  db: Queryable,
  planId: number,
  sequences: readonly bigint[],
): Promise<(sequence: bigint) => Buffer> {
  const before = await chainRepository.hashesAt(
    db,
    planId,
    sequences.map((sequence) => sequence - 1n),
  );
  return (sequence) => (sequence === 1n ? FIRST_HASH : (before.get(sequence - 1n) ?? FIRST_HASH));
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Waits until the disk has the file. */
async function settle(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeWhole(file: string, text: string): Promise<void> {
  await writeFile(`${file}.part`, text);
  await settle(`${file}.part`);
  await rename(`${file}.part`, file);
}
