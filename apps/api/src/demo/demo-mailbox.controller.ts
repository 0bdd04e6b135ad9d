import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ScopedPlan } from '#libs/plan';
import { Allow } from '../http/allow.js';
import { CurrentPlan } from '../http/current-plan.js';
import { SmallIdPipe } from '../http/id.pipe.js';
import { DemoMailbox } from './demo-mailbox.js';

/** The mails a demo has sent: they go to its own mailbox and nowhere else. */
@ApiTags('demo')
@Controller('api/v1/plans/:plan/demo-mailbox')
export class DemoMailboxController {
  constructor(private readonly mailbox: DemoMailbox) {}

  /** The newest 500, newest first, without their content. */
  @Get()
  @Allow('digest.read')
  async list(@CurrentPlan() plan: ScopedPlan) {
    const mails = await this.mailbox.list(plan.isDemo);
    return { items: mails.map(({ html: _, text: __, ...head }) => head) };
  }

  @Get(':id')
  @Allow('digest.read')
  find(@CurrentPlan() plan: ScopedPlan, @Param('id', SmallIdPipe) id: number) {
    return this.mailbox.find(plan.isDemo, id);
  }
}
