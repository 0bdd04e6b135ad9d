import { Controller, Get, Inject, Redirect, Req, Res } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  ATTEMPT_SECONDS,
  IdentityProvider,
  placeWithin,
  ProviderSignInError,
  SignInRefusedError,
  SignInService,
  type ProviderFailure,
} from '#libs/access';
import { CONFIG, type Config } from '#libs/platform';
import { headerText } from '../http/address.js';
import { Allow } from '../http/allow.js';
import { Answers } from '../http/contract/answers.js';
import { commandOf } from '../http/current-command.js';
import type { ApiRequest } from '../http/request.js';
import { isSecure, sessionCookieName, setSessionCookie } from '../http/session-cookie.js';
import { Field, nullable, text } from '../http/contract/shapes.js';

const ATTEMPT_COOKIE = 'gangmu_oidc';
const PATH = '/api/v1/oidc';
const LONGEST_PLACE = 500;

class IdentityProviderName {
  @Field(
    nullable(text('What the button of the sign-in page says; null: none is shown', '统一身份认证')),
  )
  name!: string | null;
}

const elsewhere = {
  description: 'To the provider, or to a page that says what came of it',
  headers: {
    Location: {
      description: 'Where to',
      schema: { type: 'string' },
      example: '/sign-in?refused=expired',
    },
  },
};

/** Read as it came: a query that is not as it should be leads back to the page, never to a problem. */
const queryOf = (request: ApiRequest): URLSearchParams =>
  new URLSearchParams(request.url.split('?').slice(1).join('?'));

/** Sign-in by the identity provider. A browser is here in person: it is always led to a page. */
@ApiTags('session')
@Controller('api/v1/oidc')
export class OidcController {
  constructor(
    private readonly provider: IdentityProvider,
    private readonly signIn: SignInService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Allow('public')
  @Answers(IdentityProviderName, 'Read what the sign-in page calls the identity provider')
  about(): IdentityProviderName {
    return { name: this.provider.name };
  }

  @Get('start')
  @Redirect()
  @Allow('public')
  @ApiQuery({
    name: 'next',
    required: false,
    description: 'Path of the page to go to afterwards',
    type: String,
    example: '/overview',
  })
  @Answers(elsewhere, 'Begin signing in by the identity provider', { status: 302 })
  async start(@Req() request: ApiRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const next = queryOf(request).get('next')?.slice(0, LONGEST_PLACE) ?? null;
    try {
      const { url, attempt } = await this.provider.begin(next);
      // Lax: it must come back with the browser from the provider's site.
      void reply.setCookie(ATTEMPT_COOKIE, attempt, {
        httpOnly: true,
        sameSite: 'lax',
        secure: isSecure(this.config),
        path: PATH,
        maxAge: ATTEMPT_SECONDS,
      });
      return { url };
    } catch (error) {
      return this.back(request, error, next);
    }
  }

  @Get('callback')
  @Redirect()
  @Allow('public')
  @Answers(elsewhere, 'End signing in by the identity provider', {
    status: 302,
    description:
      'Where the provider leads the browser back to; what it adds to the address is its own.',
  })
  async callback(@Req() request: ApiRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const attempt = this.provider.attemptOf(request.cookies[ATTEMPT_COOKIE]);
    void reply.clearCookie(ATTEMPT_COOKIE, { path: PATH });
    if (attempt === null) return this.back(request, new ProviderSignInError('expired'), null);
    const command = commandOf(request);
    try {
      const identity = await this.provider.finish(attempt, queryOf(request));
      const { token, user } = await this.signIn.signInFromProvider(command, {
        ...identity,
        userAgent: headerText(request.headers['user-agent']),
        formerToken: request.cookies[sessionCookieName(this.config)] ?? null,
      });
      setSessionCookie(reply, this.config, { token, expiresAt: user.expiresAt });
      return { url: placeWithin(this.config.publicUrl ?? '', attempt.next) };
    } catch (error) {
      if (error instanceof ProviderSignInError)
        await this.signIn
          .refuse(command, 'identity-provider', '-', undefined, error.failure)
          .catch((fault: unknown) => {
            request.log.error({ err: fault }, 'a refused sign-in could not be recorded');
          });
      return this.back(request, error, attempt.next);
    }
  }

  /** To the sign-in page, which tells why. */
  private back(request: ApiRequest, error: unknown, next: string | null): { url: string } {
    const failure: ProviderFailure =
      error instanceof SignInRefusedError
        ? 'unknown-person'
        : error instanceof ProviderSignInError
          ? error.failure
          : 'unreachable';
    request.log.warn({ err: error }, 'sign-in by the identity provider failed');
    const words = new URLSearchParams({ refused: failure, ...(next === null ? {} : { next }) });
    return { url: `/sign-in?${words.toString()}` };
  }
}
