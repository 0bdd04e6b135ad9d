// Makes the package folder of the client, dist/client: compiled, typed, with document and example.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';

rmSync('dist/client', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'apps/client'], {
  stdio: 'inherit',
});
for (const file of ['package.json', 'README.md', 'openapi.json', 'example'])
  cpSync(`apps/client/${file}`, `dist/client/${file}`, { recursive: true });
cpSync('LICENSE', 'dist/client/LICENSE');
