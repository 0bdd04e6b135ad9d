import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AccountsService, type SignedIn } from '#libs/access';
import type { Command } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { CurrentCommand, CurrentUser } from '../http/current-command.js';

/** What belongs to the signed-in person alone. */
@ApiTags('session')
@Controller('api/v1/account')
export class AccountController {
  constructor(private readonly accounts: AccountsService) {}

  /** Everything kept about the signed-in person, as a file. */
  @Get('export')
  @Allow('signed-in')
  @Header('content-disposition', 'attachment; filename="gangmu-account.json"')
  export(@CurrentCommand() command: Command, @CurrentUser() user: SignedIn) {
    return this.accounts.export(command, user.id);
  }
}
