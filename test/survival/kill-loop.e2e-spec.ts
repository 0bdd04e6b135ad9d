import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { signIn, type Answer, type ApiClient } from '../support/api-client.js';
import { PASSWORD } from '../support/test-server.js';
import { GangmuProcess } from '../support/gangmu-process.js';

/** How often each part is killed: few in every run, 20 by `npm run survival`. */
const ROUNDS = Number(process.env.GANGMU_SURVIVAL_ROUNDS ?? '2');
const PARTS = ['worker', 'api', 'postgres'] as const;

/** Sends again until the api answers for good: what a careful client does. */
async function insist(send: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await send().catch((): null => null);
    if (
      answer &&
      answer.status !== 503 &&
      answer.status !== 500 &&
      answer.body?.code !== 'platform.idempotency-running'
    )
      return answer;
    if (attempt > 400) throw new Error(`no answer: ${JSON.stringify(answer?.body)}`);
    await sleep(50);
  }
}

describe('killed with -9 again and again', () => {
  let gangmu: GangmuProcess;
  beforeAll(async () => {
    gangmu = await GangmuProcess.start();
  }, 120_000);
  afterAll(() => gangmu.stop(), 60_000);

  /** Reports and verifies one line; gives the acknowledged entry's id. */
  async function post(
    office: ApiClient,
    finance: ApiClient,
    projectCode: string,
    month: string,
  ): Promise<string> {
    const once = (
      client: ApiClient,
      path: string,
      body: unknown,
      ifMatch?: number,
    ): Promise<Answer> => {
      const idempotencyKey = randomUUID();
      return insist(() =>
        client.post(path, body, { idempotencyKey, ...(ifMatch === undefined ? {} : { ifMatch }) }),
      );
    };
    const lines = [{ measure: 'completed', fundingSource: 'other', amount: '1.00' }];
    const made = await once(office, 'monthly-reports', { projectCode, month, lines });
    if (made.status !== 201) throw new Error(JSON.stringify(made.body));
    const path = `monthly-reports/${made.body.id as string}`;
    await once(office, `${path}/submission`, undefined, 1);
    const verified = await once(finance, `${path}/verification`, undefined, 2);
    if (verified.status !== 200) throw new Error(JSON.stringify(verified.body));
    return (verified.body.entryIds as string[])[0] ?? '';
  }

  it('keeps every acknowledged posting once, and the roll-up equals the ledger', async () => {
    const office = await signIn(gangmu.baseUrl, 'office', PASSWORD);
    const finance = await signIn(gangmu.baseUrl, 'finance', PASSWORD);
    const acknowledged: string[] = [];
    let isOver = false;
    const stream = async (lane: number): Promise<void> => {
      for (let index = 0; !isOver; index += 1) {
        const month = `${String(2021 + (Math.floor(index / 12) % 5))}-${String((index % 12) + 1).padStart(2, '0')}`;
        acknowledged.push(
          await post(
            office,
            finance,
            `PJ-${String(100 + lane * 10 + Math.floor(index / 60)).padStart(3, '0')}`,
            month,
          ),
        );
      }
    };
    const streams = [0, 1, 2].map(stream);
    for (let round = 0; round < ROUNDS; round += 1)
      for (const part of PARTS) {
        await sleep(400 + round * 37);
        gangmu.kill(part);
        await sleep(300);
        await gangmu.ready();
      }
    await sleep(500);
    isOver = true;
    await Promise.all(streams);
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
    expect(acknowledged.length).toBeGreaterThan(10);
    const listed = await insist(() => finance.get('ledger?limit=1'));
    expect(listed.status).toBe(200);
    const proof = gangmu.operate(['verify']);
    expect(proof).toMatchObject({ code: 0 });
    expect(proof.output).toContain(`entries checked ${String(acknowledged.length)}`);
    const total = await insist(() => finance.get('rollup?by=fundingSource'));
    expect(total.body.total).toBe(`${String(acknowledged.length)}.00`);
    console.log(
      `${String(acknowledged.length)} postings acknowledged through ${String(ROUNDS * PARTS.length)} kills, each in the ledger once`,
    );
  }, 900_000);

  it('comes back after its supervisor is killed, on the same database', async () => {
    gangmu.kill('supervisor');
    await sleep(200);
    await gangmu.launch();
    const leader = await signIn(gangmu.baseUrl, 'leader', PASSWORD);
    expect(Number((await leader.get('overview')).body.completed)).toBeGreaterThan(0);
  }, 120_000);

  it('refuses a second start on the same folder with a clear message', () => {
    const second = gangmu.operate(['start']);
    expect(second.code).toBe(2);
    expect(second.output).toContain(gangmu.folder);
  });

  it('loses nothing when the queue is emptied', async () => {
    const office = await signIn(gangmu.baseUrl, 'office', PASSWORD);
    const finance = await signIn(gangmu.baseUrl, 'finance', PASSWORD);
    const before = (await finance.get('rollup?by=package')).body.total as string;
    gangmu.kill('worker');
    await post(office, finance, 'PJ-200', '2022-01');
    await gangmu.emptyQueue();
    await gangmu.ready();
    const expected = `${String(Number(before) + 1)}.00`;
    await insistOn(finance, expected);
    expect(gangmu.operate(['verify']).code).toBe(0);
  }, 120_000);

  async function insistOn(finance: ApiClient, expected: string): Promise<void> {
    for (let attempt = 0; attempt < 300; attempt += 1) {
      const answer = await insist(() => finance.get('rollup?by=package'));
      if (answer.body.total === expected) return;
      await sleep(50);
    }
    throw new Error(`the roll-up never came to ${expected}`);
  }

  it('stops in order when it is asked to', async () => {
    expect(await gangmu.stop()).toBe(0);
  }, 60_000);
});
