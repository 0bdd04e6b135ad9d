import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import { checkReferences, type PackFault } from '../domain/check-pack.js';
import { hiddenFaults, repeatedFaults } from '../domain/check-text.js';
import { packSchemas, type Expected } from '../domain/pack-schema.js';
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

/** A value of a pack as a line can show it. */
function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

const MOST_SHOWN = 60;

/** What is wrong and what is expected, in both languages. */
function wordsOf(error: ErrorObject): { zh: string; en: string } {
  const { params, parentSchema, data } = error;
  const properties = Object.keys((parentSchema?.properties ?? {}) as object);
  const expected = parentSchema?.expected as Expected | undefined;
  switch (error.keyword) {
    case 'required': {
      const field = String(params.missingProperty);
      const its = (
        parentSchema?.properties as Record<string, { expected?: Expected }> | undefined
      )?.[field]?.expected;
      return {
        zh: `缺少字段 ${field}${its ? `：应为${its.zh}` : ''}`,
        en: `the field ${field} is missing${its ? `: it is ${its.en}` : ''}`,
      };
    }
    case 'additionalProperties': {
      const field = String(params.additionalProperty);
      return {
        zh: `多出字段 ${field}：这里的字段是 ${properties.join('、')}`,
        en: `the field ${field} is unknown: the fields here are ${properties.join(', ')}`,
      };
    }
    default:
      return expected
        ? {
            zh: `应为${expected.zh}，写的是 ${shown(data)}`,
            en: `must be ${expected.en}, but is ${shown(data)}`,
          }
        : { zh: `不符合要求：${shown(data)}`, en: error.message ?? shown(data) };
  }
}

/**
 * Reads and checks a plan pack whole.
 *
 * @returns the pack and the SHA-256 of its files
 * @throws PlanPackError listing every fault with file and JSON pointer
 */
export function readPack(folder: string): { pack: PlanPack; hash: string } {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, verbose: true });
  ajv.addVocabulary(['expected']);
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
