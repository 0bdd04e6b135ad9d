import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from './free-port.js';

/** A real identity provider in a process of its own, on a site other than ours. */
export class IdentityProviderProcess {
  private child: ChildProcess | null = null;

  private constructor(
    private readonly port: number,
    private readonly redirectUri: string,
  ) {}

  static async start(publicUrl: string): Promise<IdentityProviderProcess> {
    const provider = new IdentityProviderProcess(
      await freePort(),
      `${publicUrl}/api/v1/oidc/callback`,
    );
    await provider.launch();
    return provider;
  }

  get issuer(): string {
    return `http://localhost:${String(this.port)}`;
  }

  /** Gangmu's variables for it. */
  get environment(): Record<string, string> {
    return {
      GANGMU_OIDC_ISSUER: this.issuer,
      GANGMU_OIDC_CLIENT_ID: 'gangmu',
      GANGMU_OIDC_CLIENT_SECRET: 'the secret of gangmu at the provider',
      GANGMU_OIDC_NAME: '粤政易',
    };
  }

  async launch(): Promise<void> {
    const child = spawn('node', ['test/support/identity-provider.mjs'], {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        NODE_NO_WARNINGS: '1',
        PORT: String(this.port),
        REDIRECT_URI: this.redirectUri,
      },
      stdio: ['ignore', 'pipe', process.env.GANGMU_TEST_LOG ? 'inherit' : 'ignore'],
    });
    this.child = child;
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (text: Buffer) => {
        if (text.toString().includes('ready')) resolve();
      });
      child.once('exit', () => {
        reject(new Error('the identity provider did not start'));
      });
    });
  }

  async stop(): Promise<void> {
    const { child } = this;
    this.child = null;
    if (child === null || child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}
