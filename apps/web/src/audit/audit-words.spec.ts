import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { words as en } from './words.en.js';
import { words as zh } from './words.zh.js';

/** Everything the services record: acts, and the kinds of objects they are done to. */
function recorded(): { actions: Set<string>; objects: Set<string> } {
  const actions = new Set<string>();
  const objects = new Set<string>();
  for (const name of readdirSync('libs', { recursive: true, encoding: 'utf8' })) {
    if (!/application\/.*\.ts$/.test(name) || /spec\.ts$/.test(name)) continue;
    const text = readFileSync(join('libs', name), 'utf8');
    if (!text.includes('recordAudit')) continue;
    for (const [, action = ''] of text.matchAll(/action: '([a-z-]+\.[a-z-]+)'/g))
      actions.add(action);
    for (const [, act = ''] of text.matchAll(/audit\(tx, '([a-z]+)'/g))
      actions.add(`monthly-report.${act}`);
    for (const [, object = ''] of text.matchAll(/objectType: '([a-z-]+)'/g)) objects.add(object);
  }
  return { actions, objects };
}

describe('the words of the audit log', () => {
  it('exist in both languages for every act and object, and for no other', () => {
    const { actions, objects } = recorded();
    expect(actions.size).toBeGreaterThan(20);
    for (const language of [zh, en]) {
      expect(Object.keys(language.audit.actions).sort()).toEqual([...actions].sort());
      expect(Object.keys(language.audit.objects).sort()).toEqual([...objects].sort());
    }
  });
});
