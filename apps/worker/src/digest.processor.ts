import { Injectable } from '@nestjs/common';
import { DELIVER, DigestDeliveryService, DigestsService, ISSUE_SCHEDULED } from '#libs/digest';
import { planIdOf } from './payload.js';

/** Handles the queue `digest`. */
@Injectable()
export class DigestProcessor {
  constructor(
    private readonly digests: DigestsService,
    private readonly deliveries: DigestDeliveryService,
  ) {}

  async process(job: { name: string; data: unknown }): Promise<void> {
    const planId = planIdOf(job.data);
    switch (job.name) {
      case ISSUE_SCHEDULED:
        await this.digests.issueScheduled(planId);
        return;
      case DELIVER:
        await this.deliveries.deliverDue(planId);
        return;
      default:
        throw new Error(`no job ${job.name} in the queue digest`);
    }
  }
}
