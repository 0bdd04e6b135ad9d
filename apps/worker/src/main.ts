import { configOfProcess, createLogger, Database } from '#libs/platform';
import { startWorker } from './worker.js';

const config = configOfProcess();
if (config.databaseUrl === null)
  throw new Error('DATABASE_URL is missing: start with `gangmu start` or set it');
const logger = createLogger(config, 'worker');
const database = await Database.connect({
  url: config.databaseUrl,
  role: 'app',
  poolSize: config.databasePoolSize,
  applicationName: 'gangmu-worker',
});
const worker = await startWorker({ config, database, logger });
process.send?.({ isReady: true });

const stop = (): void => {
  setTimeout(() => process.exit(1), 10_000).unref();
  void worker.close().then(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
process.once('disconnect', stop);
