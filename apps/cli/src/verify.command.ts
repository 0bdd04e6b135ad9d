import { RollupProofService, RollupService } from '#libs/rollup';
import { withDatabase } from './with-database.js';

/** `gangmu verify`: adds what waits, then compares every sum with the ledger; 1 when anything differs. */
export function verifyRollup(): Promise<number> {
  return withDatabase(async ({ database }) => {
    const plans = await database.query<{ id: number; code: string }>(
      'SELECT id, code FROM plan ORDER BY code',
    );
    let isClean = true;
    for (const { id, code } of plans) {
      await new RollupService(database).applyPending(id);
      const result = await new RollupProofService(database).verify(id);
      isClean &&= result.isClean;
      console.log(
        `${code}：${result.isClean ? '一致 clean' : '不一致 NOT CLEAN'}，核对分录 entries checked ${String(result.checkedEntries)}`,
      );
      for (const { where, key, stored, ledger } of result.differences)
        console.log(
          `  ${where} ${key}: 汇总 stored ${stored ?? '—'}，台账 ledger ${ledger ?? '—'}`,
        );
    }
    return isClean ? 0 : 1;
  });
}
