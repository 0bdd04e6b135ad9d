import { join } from 'node:path';
import { configOfProcess, type Config } from '#libs/platform';
import { DemoInstallation } from './demo/demo-installation.js';
import { DEMO_PASSWORD, runEverything } from './start.command.js';

/**
 * `gangmu demo`: like start, in a folder of its own, with a synthetic life of the plan under a clock of its
 * own. Never on a database that was named: demo data and real data do not meet.
 */
export function demo(): Promise<number> {
  const config = configOfProcess();
  const isOwnFolder = process.env.GANGMU_DATA !== undefined && process.env.GANGMU_DATA !== '';
  const demoConfig: Config = {
    ...config,
    databaseUrl: null,
    dataFolder: isOwnFolder ? config.dataFolder : join(config.dataFolder, '..', '.data-demo'),
    demoPassword: config.demoPassword ?? DEMO_PASSWORD,
  };
  return runEverything(demoConfig, new DemoInstallation(demoConfig));
}
