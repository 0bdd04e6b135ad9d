import { AuditChainService } from '#libs/audit';
import { INSTALLATION } from '#libs/platform';
import { withDatabase } from './with-database.js';

/** `gangmu audit verify`: follows every chain of the audit log; 1 when anything is not as it was sealed. */
export function verifyAudit(): Promise<number> {
  return withDatabase(async ({ database }) => {
    const plans = await database.query<{ id: number; code: string }>(
      'SELECT id, code FROM plan ORDER BY code',
    );
    const chain = new AuditChainService(database);
    let isWhole = true;
    for (const { id, code } of [{ id: INSTALLATION, code: '系统 installation' }, ...plans]) {
      await chain.seal(id);
      const { sealed, headHash, faults, unlisted } = await chain.verify(id);
      const isClean = faults.length + unlisted.length === 0;
      isWhole &&= isClean;
      console.log(
        `${code}：${isClean ? '完好 whole' : '被改动 NOT WHOLE'}，已封存 sealed ${String(sealed)}，末条 newest ${headHash}`,
      );
      for (const { kind, sequence, entryId } of faults)
        console.log(
          `  ${words[kind]}：第 ${String(sequence)} 条 seal，记录 row ${String(entryId)}`,
        );
      for (const entryId of unlisted)
        console.log(`  未经登记 unlisted：记录 row ${String(entryId)}`);
    }
    return isWhole ? 0 : 1;
  });
}

const words = {
  altered: '被改动 altered',
  missing: '缺失 missing',
  gap: '封存缺失 seals before it are gone',
} as const;
