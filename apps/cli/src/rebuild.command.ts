import { rebuild, RollupService } from '#libs/rollup';
import { withDatabase } from './with-database.js';

/** `gangmu rebuild`: builds every sum anew beside the live ones and swaps; readers go on. */
export function rebuildRollup(): Promise<number> {
  return withDatabase(async ({ database, ownerUrl }) => {
    const plans = await database.query<{ id: number; code: string }>(
      'SELECT id, code FROM plan ORDER BY code',
    );
    for (const { id, code } of plans) {
      const { cells, milliseconds } = await rebuild(ownerUrl, id);
      await new RollupService(database).applyPending(id);
      console.log(`${code}：重建 rebuilt ${String(cells)} cells，${String(milliseconds)} ms`);
    }
    return 0;
  });
}
