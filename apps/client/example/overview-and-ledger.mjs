// Signs in, tells where each plan stands, and adds its ledger up page by page.
// GANGMU_USERNAME and GANGMU_PASSWORD say who; the argument says where.
import { bodyOf, itemsOf, ProblemError, signIn } from 'gangmu-client';

const [baseUrl = 'http://localhost:3000'] = process.argv.slice(2);
const { GANGMU_USERNAME: username = 'leader', GANGMU_PASSWORD: password = '' } = process.env;

/** Yuan as whole fen: money is never counted in floats. */
const fenOf = (yuan) => BigInt(yuan.replace('.', ''));

try {
  const { api } = await signIn({ baseUrl, language: 'en' }, { username, password });
  const { items: plans } = await bodyOf(api.GET('/api/v1/plans'));
  for (const { code } of plans) {
    const path = { plan: code };
    const overview = await bodyOf(api.GET('/api/v1/plans/{plan}/overview', { params: { path } }));
    console.log(
      `${code} as of ${overview.asOf}: ${overview.completed} of ${overview.envelope} yuan completed (${overview.completedPercent} %)`,
    );

    let [entries, fen] = [0, 0n];
    const pages = (cursor) =>
      api.GET('/api/v1/plans/{plan}/ledger', {
        params: {
          path,
          query: {
            measure: 'completed',
            part: 'inside',
            limit: 200,
            ...(cursor ? { cursor } : {}),
          },
        },
      });
    for await (const entry of itemsOf(pages)) {
      entries += 1;
      fen += fenOf(entry.amount);
    }
    const isEqual = fen === fenOf(overview.completed);
    console.log(
      `${entries} entries of the ledger ${isEqual ? 'add up to it' : 'do not add up to it'}`,
    );
  }
} catch (error) {
  if (!(error instanceof ProblemError)) throw error;
  console.error(`refused (${error.code}): ${error.problem.detail}`);
  process.exitCode = 1;
}
