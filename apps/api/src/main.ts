import { configOfProcess, Database } from '#libs/platform';
import { createApi } from './server.js';

const config = configOfProcess();
if (config.databaseUrl === null)
  throw new Error('DATABASE_URL is missing: start with `gangmu start` or set it');
const database = await Database.connect({
  url: config.databaseUrl,
  role: 'app',
  poolSize: config.databasePoolSize,
  applicationName: 'gangmu-api',
});
const app = await createApi({ config, database });
await app.listen({ port: config.port, host: config.host });
process.send?.({ isReady: true });

const stop = (): void => {
  setTimeout(() => process.exit(1), 10_000).unref();
  void app.close().then(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
process.once('disconnect', stop);
