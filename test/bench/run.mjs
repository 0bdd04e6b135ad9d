// npm run bench: each figure as a ratio to bare in the same run on the same PostgreSQL, with its goal.
// GANGMU_BENCH_ENTRIES sets the large ledger's size (10 million by default), GANGMU_BENCH_SECONDS how long a
// reading is measured (4).
import { benchAgainstBare } from './against-bare.bench.mjs';
import { benchRecovery } from './recovery.bench.mjs';
import { benchJob, benchRebuild } from './rollup.bench.mjs';
import { benchScopedList } from './scoped-list.bench.mjs';
import { benchSignIn } from './sign-in.bench.mjs';
import { fillLedger, makeDatabase, startPostgres } from './support.mjs';
import { benchVerify } from './verify.bench.mjs';
import { RollupService, rebuild } from '../../dist/libs/rollup/src/index.js';

// Whatever fails is told; a connection that ends with the server tells nothing new.
process.on('uncaughtException', (error) => console.error(error.message));
const LARGE = Number(process.env.GANGMU_BENCH_ENTRIES ?? '10000000');
const SMALL = 100_000;
const PROJECTS = 10_000;

const postgres = await startPostgres();
try {
  const results = [];
  const small = await makeDatabase(postgres.server, 'bench_small', PROJECTS);
  const smallSize = await fillLedger(small, SMALL, PROJECTS);
  await rebuild(small.url, small.planId);
  await new RollupService(small.database).settleYesterday(small.planId);
  results.push(await benchVerify(small));
  results.push(await benchScopedList(small));
  results.push(await benchSignIn(small));
  await new RollupService(small.database).applyPending(small.planId);
  console.log(`filling a ledger of ${LARGE} entries`);
  const large = await makeDatabase(postgres.server, 'bench_large', PROJECTS);
  const largeSize = await fillLedger(large, LARGE, PROJECTS);
  await rebuild(large.url, large.planId);
  await large.owner.query('VACUUM ANALYZE');
  await small.owner.query('VACUUM ANALYZE');
  await new RollupService(large.database).settleYesterday(large.planId);
  results.push(...(await benchAgainstBare(large)));
  results.push(await benchJob(small, large, { small: smallSize, large: largeSize }));
  results.push(await benchRebuild(large, largeSize));
  results.push(...(await benchRecovery()));
  await small.close();
  await large.close();
  process.exitCode = results.every(Boolean) ? 0 : 1;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await postgres.stop();
}
