import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import { checkReferences, type PackFault } from '../domain/check-pack.js';
import { hiddenFaults, repeatedFaults } from '../domain/check-text.js';
import { packSchemas } from '../domain/pack-schema.js';
import { packFiles, type PackFile, type PlanPack } from '../domain/pack.js';

/** The pack has faults: all of them, and nothing was written. */
export class PlanPackError extends Error {
  constructor(
    readonly folder: string,
    readonly faults: readonly PackFault[],
  ) {
    const lines = faults.map(({ file, pointer, zh, en }) => `  ${file}#${pointer}: ${zh} / ${en}`);
    super(
      `规划包有 ${String(faults.length)} 处错误，未写入任何数据 The plan pack has faults, nothing was written:\n${lines.join('\n')}`,
    );
    this.name = 'PlanPackError';
  }
}

function wordsOf(error: ErrorObject): { zh: string; en: string } {
  const params = JSON.stringify(error.params);
  switch (error.keyword) {
    case 'required':
      return {
        zh: `缺少字段 ${String(error.params.missingProperty)}`,
        en: `misses the field ${String(error.params.missingProperty)}`,
      };
    case 'additionalProperties':
      return {
        zh: `多出字段 ${String(error.params.additionalProperty)}`,
        en: `has an unknown field ${String(error.params.additionalProperty)}`,
      };
    case 'enum':
      return { zh: `应为其中之一：${params}`, en: `must be one of ${params}` };
    case 'type':
      return {
        zh: `类型应为 ${String(error.params.type)}`,
        en: `must be of type ${String(error.params.type)}`,
      };
    default:
      return { zh: `不符合要求 ${params}`, en: error.message ?? params };
  }
}

/**
 * Reads and checks a plan pack whole.
 *
 * @returns the pack and the SHA-256 of its files
 * @throws PlanPackError listing every fault with file and JSON pointer
 */
export function readPack(folder: string): { pack: PlanPack; hash: string } {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  const faults: PackFault[] = [];
  const hash = createHash('sha256');
  const files = new Map<PackFile, unknown>();
  for (const file of packFiles) {
    let content: unknown;
    try {
      const bytes = readFileSync(join(folder, `${file}.json`));
      if (!isUtf8(bytes)) throw new Error('不是 UTF-8 not UTF-8');
      const text = bytes.toString('utf8');
      hash.update(file).update(text);
      content = JSON.parse(text);
      faults.push(...repeatedFaults(file, text));
    } catch (error) {
      const why = error instanceof Error ? error.message.replace(folder, '') : String(error);
      faults.push({
        file: `${file}.json`,
        pointer: '',
        zh: `无法读取：${why}`,
        en: `cannot be read: ${why}`,
      });
      continue;
    }
    files.set(file, content);
    faults.push(...hiddenFaults(file, content));
    const check = ajv.compile(packSchemas[file]);
    if (!check(content))
      for (const error of check.errors ?? [])
        faults.push({ file: `${file}.json`, pointer: error.instancePath, ...wordsOf(error) });
  }
  const pack = Object.fromEntries(files) as unknown as PlanPack;
  if (faults.length === 0) faults.push(...checkReferences(pack));
  if (faults.length > 0) throw new PlanPackError(folder, faults);
  return { pack, hash: hash.digest('hex') };
}
