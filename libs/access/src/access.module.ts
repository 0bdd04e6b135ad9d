import { Module } from '@nestjs/common';
import { AuditModule } from '#libs/audit';
import { AccountsService } from './application/accounts.service.js';
import { PeopleService } from './application/people.service.js';
import { SignInService } from './application/sign-in.service.js';

const parts = [SignInService, PeopleService, AccountsService];

@Module({ imports: [AuditModule], providers: parts, exports: parts })
export class AccessModule {}
