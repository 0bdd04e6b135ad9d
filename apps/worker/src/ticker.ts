import type { Logger } from 'pino';

/** Runs a task again and again with a pause between; a failing task is told once and tried on. */
export class Ticker {
  private isStopped = false;
  private isFailing = false;
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly name: string,
    private readonly pauseMilliseconds: number,
    private readonly task: () => Promise<void>,
    private readonly logger: Logger,
  ) {
    this.schedule(0);
  }

  private schedule(pause: number): void {
    if (this.isStopped) return;
    this.timer = setTimeout(() => {
      this.running = this.run();
    }, pause);
  }

  private async run(): Promise<void> {
    try {
      await this.task();
      if (this.isFailing) this.logger.info({ task: this.name }, 'works again');
      this.isFailing = false;
      this.schedule(this.pauseMilliseconds);
    } catch (error) {
      if (!this.isFailing)
        this.logger.warn({ task: this.name, err: error }, 'fails, is tried again');
      this.isFailing = true;
      this.schedule(Math.max(this.pauseMilliseconds, 1_000));
    }
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.running;
  }
}
