// Writes the table of docs/access.md anew from the policy.
import { readFileSync, writeFileSync } from 'node:fs';
import { accessTable } from '../dist/apps/cli/src/access-table.command.js';

const file = 'docs/access.md';
const document = readFileSync(file, 'utf8');
writeFileSync(
  file,
  document.replace(
    /<!-- policy -->[\s\S]*<!-- \/policy -->/,
    () => `<!-- policy -->\n\n${accessTable()}\n\n<!-- /policy -->`,
  ),
);
