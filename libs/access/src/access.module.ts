import { Module } from '@nestjs/common';
import { PeopleService } from './application/people.service.js';
import { SignInService } from './application/sign-in.service.js';

@Module({ providers: [SignInService, PeopleService], exports: [SignInService, PeopleService] })
export class AccessModule {}
