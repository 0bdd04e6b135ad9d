import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { BearersService, type SignedIn } from '#libs/access';
import { CONFIG, Listener, type Config } from '#libs/platform';

const REMEMBERED_MILLISECONDS = 30_000;
const REMEMBERED_SESSIONS = 10_000;

/**
 * Remembers live sessions and tokens for some seconds, so that a request need not ask the database who it is. Any
 * change of people or sessions empties it at once through a database notification; while that line is
 * down nothing is remembered.
 */
@Injectable()
export class SessionMemory implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly sessions = new Map<string, { user: SignedIn; until: number }>();
  private isListening = false;
  private generation = 0;
  private readonly listener: Listener;

  constructor(
    private readonly bearers: BearersService,
    @Inject(CONFIG) config: Config,
  ) {
    this.listener = new Listener(config.databaseUrl ?? '', ['gangmu_access'], {
      onNotification: () => {
        this.forget();
      },
      onConnected: () => {
        this.forget();
        this.isListening = true;
      },
      onDisconnected: () => {
        this.isListening = false;
        this.forget();
      },
    });
  }

  onApplicationBootstrap(): void {
    this.listener.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.listener.stop();
  }

  /** Forgets everyone: this api's own changes must count before the notification comes back. */
  forget(): void {
    this.generation += 1;
    this.sessions.clear();
  }

  /** The person of a token that was found good some seconds ago; null says nothing. Asks no database. */
  personOf(token: string): SignedIn['id'] | null {
    const known = this.sessions.get(token);
    return known && known.until > Date.now() ? known.user.id : null;
  }

  /** Who the token belongs to. @throws NotSignedInError */
  async resolve(token: string): Promise<SignedIn> {
    const known = this.sessions.get(token);
    const now = Date.now();
    if (known && known.until > now) return known.user;
    const { generation } = this;
    const user = await this.bearers.resolve(token);
    // What was read before a change came in must not be remembered after it.
    if (this.isListening && generation === this.generation) {
      if (this.sessions.size >= REMEMBERED_SESSIONS) this.sessions.clear();
      this.sessions.set(token, {
        user,
        until: Math.min(now + REMEMBERED_MILLISECONDS, user.expiresAt.getTime()),
      });
    }
    return user;
  }

  /** Who a session or token belongs to; null when it has ended. Asking is no act of the person. */
  peek(token: string): Promise<SignedIn | null> {
    return this.bearers.peek(token);
  }
}
