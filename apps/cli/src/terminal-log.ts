import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { createStream } from 'rotating-file-stream';

/** So much in one file of the log, and so many files. */
const FILE_SIZE = '10M';
const FILES = 5;
const WARNING = 40;
const ERROR = 50;

interface Entry {
  readonly level: number;
  readonly time: number;
  readonly name: string;
  readonly msg?: string;
  readonly task?: string;
  readonly err?: { readonly message?: string; readonly code?: string };
}

function entryOf(line: string): Entry | null {
  try {
    const entry: unknown = JSON.parse(line);
    return typeof (entry as Entry | null)?.level === 'number' ? (entry as Entry) : null;
  } catch {
    return null;
  }
}

/** Nothing of a message may move the terminal's cursor or begin another line. */
const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

/**
 * What people read of an entry, on one line; null: nothing, it is in the file.
 *
 * @example '[gangmu] 09:30:05 api 错误 error: api.internal（connect ECONNREFUSED）'
 */
export function wordsOf(line: string): string | null {
  const entry = entryOf(line);
  // What is no entry (a stack of Node's own) is told as it is: there is no other word of it.
  if (entry === null) return line.trim() === '' ? null : oneLine(line);
  if (entry.level < WARNING) return null;
  const kind = entry.level >= ERROR ? '错误 error' : '警告 warning';
  const time = new Date(entry.time).toLocaleTimeString('en-GB', { timeZone: 'Asia/Shanghai' });
  const what = [entry.task, entry.msg].filter(Boolean).join(' ');
  const why = entry.err?.message ?? entry.err?.code;
  return oneLine(`[gangmu] ${time} ${entry.name} ${kind}: ${what}${why ? `（${why}）` : ''}`);
}

/** The log of a start on a terminal: whole in files that take turns, and in words what people must know. */
export class TerminalLog {
  readonly folder: string;
  private readonly file: Writable;

  constructor(
    dataFolder: string,
    private readonly print: (text: string) => void,
  ) {
    this.folder = join(dataFolder, 'logs');
    mkdirSync(this.folder, { recursive: true });
    this.file = createStream('gangmu.log', {
      path: this.folder,
      size: FILE_SIZE,
      maxFiles: FILES,
      history: 'gangmu.history',
    });
    // A log that cannot be written (a full disk) ends nothing.
    this.file.on('error', () => undefined);
  }

  /** Ends the file; what comes later is lost. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      this.file.end(resolve);
    });
  }

  /** Takes what a process writes. */
  take(output: Readable): void {
    createInterface({ input: output }).on('line', (line) => {
      if (this.file.writable) this.file.write(`${line}\n`);
      const words = wordsOf(line);
      if (words !== null) this.print(words);
    });
  }
}
