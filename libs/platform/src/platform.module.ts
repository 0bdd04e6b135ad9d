import {
  Global,
  Inject,
  Injectable,
  Module,
  type DynamicModule,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { systemClock, type Clock } from '#libs/kernel';
import type { Config } from './config/config.js';
import { Database } from './database/database.js';
import { Transactions } from './database/transactions.js';
import { Secrets } from './secrets/secrets.js';
import { Storage } from './storage/storage.js';

/** Injects the {@link Config} of this process. */
export const CONFIG = Symbol('Config');
/** Injects the {@link Clock} of the installation: a demo's is shifted. */
export const CLOCK = Symbol('Clock');
/** Injects the machine's {@link Clock}, for what other machines' clocks must agree with: a phone's codes. */
export const WALL_CLOCK = Symbol('WallClock');

@Injectable()
class DatabaseLifetime implements OnApplicationShutdown {
  constructor(@Inject(Database) private readonly database: Database) {}

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}

/** The database, its transactions, the configuration and the clock, for every module. */
@Global()
@Module({})
export class PlatformModule {
  static with(parts: { config: Config; database: Database; clock?: Clock }): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIG, useValue: parts.config },
        { provide: CLOCK, useValue: parts.clock ?? systemClock },
        { provide: WALL_CLOCK, useValue: systemClock },
        { provide: Database, useValue: parts.database },
        { provide: Transactions, useValue: new Transactions(parts.database) },
        { provide: Storage, useValue: Storage.of(parts.config) },
        { provide: Secrets, useValue: new Secrets(parts.config.secretKey) },
        DatabaseLifetime,
      ],
      exports: [CONFIG, CLOCK, WALL_CLOCK, Database, Transactions, Secrets, Storage],
    };
  }
}
