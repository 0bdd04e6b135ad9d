import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ScopedPlan } from '#libs/plan';
import { Allow } from '../http/allow.js';
import { Answers } from '../http/contract/answers.js';
import { CurrentPlan } from '../http/current-plan.js';
import { SmallIdPipe } from '../http/id.pipe.js';
import { DemoMailbox } from './demo-mailbox.js';
import { DemoMail, DemoMailList } from './demo-mail.responses.js';

/** The mails a demo has sent: they go to its own mailbox and nowhere else. */
@ApiTags('demo')
@Controller('api/v1/plans/:plan/demo-mailbox')
export class DemoMailboxController {
  constructor(private readonly mailbox: DemoMailbox) {}

  @Get()
  @Allow('digest.read')
  @Answers(DemoMailList, 'List the mails a demo has sent', {
    description: 'The newest 500.',
    refuses: { 404: ['demo.no-mailbox'] },
  })
  async list(@CurrentPlan() plan: ScopedPlan): Promise<DemoMailList> {
    const mails = await this.mailbox.list(plan.isDemo);
    return { items: mails.map(({ html: _, text: __, ...head }) => head) };
  }

  @Get(':id')
  @Allow('digest.read')
  @Answers(DemoMail, 'Read a mail a demo has sent', {
    refuses: { 404: ['demo.mail-not-found', 'demo.no-mailbox'] },
  })
  find(@CurrentPlan() plan: ScopedPlan, @Param('id', SmallIdPipe) id: number): Promise<DemoMail> {
    return this.mailbox.find(plan.isDemo, id);
  }
}
