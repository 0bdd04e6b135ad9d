import { Module } from '@nestjs/common';
import { PeopleService } from './application/people.service.js';
import { SignInService } from './application/sign-in.service.js';

const parts = [SignInService, PeopleService];

@Module({ providers: parts, exports: parts })
export class AccessModule {}
