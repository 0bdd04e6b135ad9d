import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AccountsService, type SignedIn } from '#libs/access';
import type { Command } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { Answers } from '../http/contract/answers.js';
import { CurrentCommand, CurrentUser } from '../http/current-command.js';
import { AccountExport, toAccountExport } from './account.responses.js';

/** What belongs to the signed-in person alone. */
@ApiTags('session')
@Controller('api/v1/account')
export class AccountController {
  constructor(private readonly accounts: AccountsService) {}

  @Get('export')
  @Allow('signed-in')
  @Header('content-disposition', 'attachment; filename="gangmu-account.json"')
  @Answers(AccountExport, 'Read everything kept about oneself, as a file')
  async export(
    @CurrentCommand() command: Command,
    @CurrentUser() user: SignedIn,
  ): Promise<AccountExport> {
    return toAccountExport(await this.accounts.export(command, user.id));
  }
}
