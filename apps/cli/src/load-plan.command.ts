import { resolve } from 'node:path';
import { PlanLoader, type LoadReport } from '#libs/plan';
import { systemActor, type Command, type Database, type Transactions } from '#libs/platform';
import { withDatabase } from './with-database.js';

const command: Command = { actor: systemActor('plan-load'), correlationId: 'plan load' };

/** Loads a pack as the system. */
export function loadPack(
  database: Database,
  transactions: Transactions,
  folder: string,
): Promise<LoadReport> {
  return new PlanLoader(database, transactions).load(command, folder);
}

/** `gangmu plan load <folder>` */
export async function loadPlan([folder]: string[]): Promise<number> {
  if (folder === undefined) {
    console.error('用法 Usage: gangmu plan load <folder>');
    return 2;
  }
  const report = await withDatabase(({ database, transactions }) =>
    loadPack(database, transactions, resolve(folder)),
  );
  console.log(
    report.isUnchanged ? `${report.planCode}：没有变化 nothing changed` : `${report.planCode}：`,
  );
  for (const { table, added, updated, unchanged, absent } of report.changes)
    console.log(
      `  ${table.padEnd(12)} 新增 added ${String(added)}，更新 updated ${String(updated)}，未变 unchanged ${String(unchanged)}，包中已无、保留 kept though absent ${String(absent)}`,
    );
  return 0;
}
