import { readFileSync } from 'node:fs';
import { accessTable } from '../../apps/cli/src/access-table.command.js';

/** Without the padding that the formatter gives tables. */
const squeezed = (table: string): string =>
  table.trim().replace(/ +\|/g, ' |').replace(/\| +/g, '| ').replace(/-{3,}/g, '---');

describe('the document of who may do what', () => {
  it('is the policy (write it anew with npm run docs:access)', () => {
    const told = /<!-- policy -->\n([\s\S]*)<!-- \/policy -->/.exec(
      readFileSync('docs/access.md', 'utf8'),
    );
    expect(squeezed(told?.[1] ?? '')).toBe(squeezed(accessTable()));
  });
});
