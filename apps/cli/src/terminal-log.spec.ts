import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { eventually } from '../../../test/support/eventually.js';
import { TerminalLog, wordsOf } from './terminal-log.js';

const at = Date.parse('2026-01-05T01:30:05Z');
const entry = (fields: object): string =>
  JSON.stringify({ level: 50, time: at, name: 'api', msg: 'api.internal', ...fields });

describe('the log of a start on a terminal', () => {
  it.each([
    [entry({ level: 30, msg: 'request' }), null],
    [entry({ level: 20 }), null],
    [entry({}), '[gangmu] 09:30:05 api 错误 error: api.internal'],
    [
      entry({
        level: 40,
        name: 'worker',
        task: 'relay',
        msg: 'fails',
        err: { message: 'no disk' },
      }),
      '[gangmu] 09:30:05 worker 警告 warning: relay fails（no disk）',
    ],
    [entry({ msg: 'a\r\nb\u001b[2J' }), '[gangmu] 09:30:05 api 错误 error: a b [2J'],
    ['Error: at once', 'Error: at once'],
    ['', null],
    ['5', '5'],
  ])('tells of %s: %s', (line, words) => {
    expect(wordsOf(line)).toBe(words);
  });

  it('is whole in its file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gangmu-log-'));
    const told: string[] = [];
    const log = new TerminalLog(folder, (text) => told.push(text));
    const output = new PassThrough();
    log.take(output);
    output.write(`${entry({ level: 30, msg: 'request' })}\n${entry({})}\n`);
    const text = await eventually(
      () => readFile(join(log.folder, 'gangmu.log'), 'utf8').catch(() => ''),
      (written) => written.split('\n').length === 3,
      5_000,
    );
    expect(text).toContain('request');
    expect(told).toEqual(['[gangmu] 09:30:05 api 错误 error: api.internal']);
    await log.close();
    rmSync(folder, { recursive: true });
  });
});
