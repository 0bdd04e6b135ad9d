import { Module } from '@nestjs/common';
import { AuditModule } from '#libs/audit';
import { AccountsService } from './application/accounts.service.js';
import { BearersService } from './application/bearers.service.js';
import { IdentityProvider } from './application/identity-provider.js';
import { PeopleService } from './application/people.service.js';
import { PersonalTokensService } from './application/personal-tokens.service.js';
import { SecondFactorService } from './application/second-factor.service.js';
import { SignInAttempts } from './application/sign-in-attempts.js';
import { SignInPolicyService } from './application/sign-in-policy.service.js';
import { SignInService } from './application/sign-in.service.js';

const parts = [
  BearersService,
  SignInService,
  SignInAttempts,
  SignInPolicyService,
  SecondFactorService,
  IdentityProvider,
  PeopleService,
  PersonalTokensService,
  AccountsService,
];

@Module({ imports: [AuditModule], providers: parts, exports: parts })
export class AccessModule {}
