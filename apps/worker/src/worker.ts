import { NestFactory } from '@nestjs/core';
import type { Logger } from 'pino';
import { ActsService, AuditChainService, CheckpointsService } from '#libs/audit';
import type { Clock } from '#libs/kernel';
import { clockOf, QueueBackend, type Config, type Database } from '#libs/platform';
import { DigestProcessor } from './digest.processor.js';
import { relayFacts } from './outbox-relay.js';
import { RollupProcessor } from './rollup.processor.js';
import { Sweeper } from './sweeper.js';
import { Ticker } from './ticker.js';
import { WorkerModule } from './worker.module.js';

const RELAY_MILLISECONDS = 100;
const SWEEP_MILLISECONDS = 3_000;
const SEAL_MILLISECONDS = 1_000;
const LOG_MILLISECONDS = 10_000;
const CHECKPOINT_MILLISECONDS = 5_000;
const SCHEDULE_MILLISECONDS = 20_000;

/** What the log needs now and then: its coming months, and what was only counted of refusals. */
async function keepLog(chain: AuditChainService, acts: ActsService): Promise<void> {
  await chain.ensureMonths();
  await acts.sumUpRefusals();
}

/** Starts everything that works in the background; several may run at once. */
export async function startWorker(parts: {
  config: Config;
  database: Database;
  clock?: Clock;
  logger: Logger;
}): Promise<{ close(): Promise<void> }> {
  const { config, database, logger } = parts;
  const clock = parts.clock ?? (await clockOf(database));
  const app = await NestFactory.createApplicationContext(
    WorkerModule.with({ config, database, clock }),
    {
      logger: false,
      abortOnError: false,
    },
  );
  let lastError = '';
  const queue = new QueueBackend({
    redisUrl: config.redisUrl,
    databaseUrl: config.databaseUrl ?? '',
    onError: (error) => {
      if (error.message !== lastError) logger.warn({ err: error }, 'queue');
      lastError = error.message;
    },
  });
  const rollup = app.get(RollupProcessor);
  const digest = app.get(DigestProcessor);
  const sweeper = app.get(Sweeper);
  const chain = app.get(AuditChainService);
  const acts = app.get(ActsService);
  const checkpoints = app.get(CheckpointsService);
  queue.work('rollup', (job) => rollup.process(job));
  queue.work('digest', (job) => digest.process(job));
  const tickers = [
    new Ticker('relay', RELAY_MILLISECONDS, () => relayFacts(database, queue), logger),
    new Ticker('sweep', SWEEP_MILLISECONDS, () => sweeper.sweep(queue), logger),
    new Ticker('seal', SEAL_MILLISECONDS, () => chain.sealAll(), logger),
    new Ticker('log', LOG_MILLISECONDS, () => keepLog(chain, acts), logger),
    new Ticker('checkpoint', CHECKPOINT_MILLISECONDS, () => checkpoints.run(), logger),
    new Ticker('schedule', SCHEDULE_MILLISECONDS, () => sweeper.schedule(queue), logger),
  ];
  return {
    async close() {
      await Promise.all(tickers.map((ticker) => ticker.stop()));
      await queue.close();
      await app.close();
    },
  };
}
