import { Injectable } from '@nestjs/common';
import { APPLY_PENDING, RollupProofService, RollupService, SETTLE_DAY, VERIFY } from '#libs/rollup';
import { planIdOf } from './payload.js';

/** Handles the queue `rollup`. */
@Injectable()
export class RollupProcessor {
  constructor(
    private readonly rollup: RollupService,
    private readonly proof: RollupProofService,
  ) {}

  async process(job: { name: string; data: unknown }): Promise<void> {
    const planId = planIdOf(job.data);
    switch (job.name) {
      case APPLY_PENDING:
        await this.rollup.applyPending(planId);
        return;
      case SETTLE_DAY:
        await this.rollup.settleYesterday(planId);
        return;
      case VERIFY:
        await this.rollup.applyPending(planId);
        await this.proof.verify(planId);
        return;
      default:
        throw new Error(`no job ${job.name} in the queue rollup`);
    }
  }
}
