import { Inject, Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { CONFIG, Secrets, type Config } from '#libs/platform';
import { identityOf, isMultiFactor, scopeFor, type Claims } from '../domain/provider-claims.js';

/**
 * Why a sign-in by the identity provider failed. No problem of the api: the browser is led back to the
 * sign-in page, which has the words.
 */
export type ProviderFailure = 'unknown-person' | 'refused' | 'expired' | 'unreachable';

export class ProviderSignInError extends Error {
  constructor(
    readonly failure: ProviderFailure,
    cause?: unknown,
  ) {
    super(`sign-in by the identity provider: ${failure}`, { cause });
    this.name = 'ProviderSignInError';
  }
}

/** What must come back with the browser, sealed in a cookie. */
interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly next: string | null;
  readonly until: number;
}

/** Who signed in there. */
export interface ProvidedIdentity {
  readonly externalId: string;
  readonly isMultiFactor: boolean;
}

/** How long somebody may take at the provider. */
export const ATTEMPT_SECONDS = 600;
const CALLBACK_PATH = '/api/v1/oidc/callback';
const TIMEOUT_SECONDS = 5;
const CLOCK_TOLERANCE_SECONDS = 30;
const METADATA_MILLISECONDS = 3_600_000;
const PURPOSE = 'oidc attempt';

/**
 * Sign-in by OpenID Connect: authorization code with PKCE, state and nonce, the ID token's signature
 * checked. The provider is first asked when somebody wants to sign in with it, so one that is down hinders
 * nobody else.
 */
@Injectable()
export class IdentityProvider {
  private known: { configuration: Promise<oidc.Configuration>; until: number } | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly secrets: Secrets,
  ) {}

  /** What the button of the sign-in page says; null: there is no provider. */
  get name(): string | null {
    const { oidcIssuer, oidcName } = this.config;
    return oidcIssuer !== null && this.secrets.isAvailable ? oidcName : null;
  }

  /**
   * Begins a sign-in.
   *
   * @param next where to go afterwards
   * @returns the provider's page, and the attempt that must come back with the browser
   * @throws ProviderSignInError `unreachable`
   */
  async begin(next: string | null): Promise<{ url: string; attempt: string }> {
    const provider = await this.provider();
    const attempt: Attempt = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
      next,
      until: Date.now() + ATTEMPT_SECONDS * 1000,
    };
    const url = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: this.callback.href,
      scope: scopeFor(this.config.oidcClaim),
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, attempt: this.secrets.seal(PURPOSE, JSON.stringify(attempt)) };
  }

  /** Where the attempt leads to; null when it is not one of ours, or over. */
  attemptOf(sealed: string | undefined): Attempt | null {
    const text = sealed === undefined ? null : this.secrets.open(PURPOSE, sealed);
    if (text === null) return null;
    const attempt = JSON.parse(text) as Attempt;
    return attempt.until > Date.now() ? attempt : null;
  }

  /**
   * Ends a sign-in: exchanges the code, checks what came.
   *
   * @param query what the browser came back with
   * @throws ProviderSignInError
   */
  async finish(attempt: Attempt, query: URLSearchParams): Promise<ProvidedIdentity> {
    const came = new URL(`${this.callback.href}?${query.toString()}`);
    // Somebody else's attempt, or one begun in another window since.
    if (query.get('state') !== attempt.state) throw new ProviderSignInError('expired');
    const provider = await this.provider();
    try {
      const tokens = await oidc.authorizationCodeGrant(provider, came, {
        pkceCodeVerifier: attempt.verifier,
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        idTokenExpected: true,
      });
      const claims: Claims = tokens.claims() ?? {};
      const externalId =
        identityOf(claims, this.config.oidcClaim) ??
        identityOf(
          await oidc.fetchUserInfo(provider, tokens.access_token, String(claims['sub'])),
          this.config.oidcClaim,
        );
      if (externalId === null) throw new ProviderSignInError('unknown-person');
      return { externalId, isMultiFactor: isMultiFactor(claims) };
    } catch (error) {
      throw failureOf(error);
    }
  }

  private get callback(): URL {
    return new URL(CALLBACK_PATH, this.config.publicUrl ?? 'http://localhost');
  }

  private async provider(): Promise<oidc.Configuration> {
    if (this.name === null) throw new ProviderSignInError('unreachable');
    if (this.known === null || this.known.until < Date.now())
      this.known = { configuration: this.discover(), until: Date.now() + METADATA_MILLISECONDS };
    try {
      return await this.known.configuration;
    } catch (error) {
      // Whoever comes next asks again.
      this.known = null;
      throw new ProviderSignInError('unreachable', error);
    }
  }

  private discover(): Promise<oidc.Configuration> {
    // The configuration lets an issuer without TLS be on this machine alone.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- a mark of caution, not of an end
    const withoutTls = [oidc.allowInsecureRequests];
    const { oidcIssuer, oidcClientId, oidcClientSecret } = this.config;
    const issuer = new URL(oidcIssuer ?? '');
    return oidc.discovery(
      issuer,
      oidcClientId ?? '',
      { [oidc.clockTolerance]: CLOCK_TOLERANCE_SECONDS },
      oidcClientSecret === null ? oidc.None() : authentication(oidcClientSecret),
      {
        timeout: TIMEOUT_SECONDS,
        execute: [
          oidc.enableNonRepudiationChecks,
          ...(issuer.protocol === 'http:' ? withoutTls : []),
        ],
      },
    );
  }
}

/** By Basic, which every provider must know, unless it says that it does not. */
function authentication(secret: string): oidc.ClientAuth {
  return (server, client, body, headers) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const authenticate = ways.includes('client_secret_basic')
      ? oidc.ClientSecretBasic(secret)
      : oidc.ClientSecretPost(secret);
    authenticate(server, client, body, headers);
  };
}

/** The provider's own "no" is told apart from a spent code and from an answer that is none. */
function failureOf(error: unknown): ProviderSignInError {
  if (error instanceof ProviderSignInError) return error;
  if (error instanceof oidc.AuthorizationResponseError)
    return new ProviderSignInError(
      /^(server_error|temporarily_unavailable)$/.test(error.error) ? 'unreachable' : 'refused',
      error,
    );
  if (error instanceof oidc.ResponseBodyError && error.error === 'invalid_grant')
    return new ProviderSignInError('expired', error);
  return new ProviderSignInError('unreachable', error);
}
