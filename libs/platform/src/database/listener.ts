import pg from 'pg';

/** What a listener is told: a notification, or that some may have been missed. */
export interface ListenerEvents {
  onNotification(channel: string, payload: string): void;
  /** Called after every (re)connection: whatever was remembered may be stale. */
  onConnected?(): void;
  onDisconnected?(): void;
}

const RECONNECT_MILLISECONDS = 500;

/** One connection that listens to PostgreSQL notifications and comes back by itself. */
export class Listener {
  private client: pg.Client | null = null;
  private isStopped = false;

  constructor(
    private readonly url: string,
    private readonly channels: readonly string[],
    private readonly events: ListenerEvents,
  ) {}

  /** Starts listening; failures are tried again until {@link stop}. */
  start(): void {
    void this.connect();
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      keepAlive: true,
      application_name: 'gangmu-listener',
    });
    let isLost = false;
    const lose = (): void => {
      if (isLost) return;
      isLost = true;
      this.client = null;
      this.events.onDisconnected?.();
      client.end().catch(() => undefined);
      setTimeout(() => {
        if (!this.isStopped) void this.connect();
      }, RECONNECT_MILLISECONDS).unref();
    };
    client.on('error', lose);
    client.on('end', lose);
    client.on('notification', ({ channel, payload }) => {
      this.events.onNotification(channel, payload ?? '');
    });
    try {
      await client.connect();
      await client.query(this.channels.map((channel) => `LISTEN ${channel}`).join('; '));
      if (this.isStopped) {
        await client.end();
        return;
      }
      this.client = client;
      this.events.onConnected?.();
    } catch {
      lose();
    }
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await this.client?.end();
  }
}
