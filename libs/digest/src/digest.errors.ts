import { planDateOf, Problem, type PlanDate } from '#libs/kernel';

/** A digest is as of a day that is over. */
export class AsOfNotOverError extends Problem {
  constructor(latest: string) {
    super('invalid', 'digest.as-of-not-over', { latest }, [
      { pointer: '/asOf', code: 'digest.as-of-not-over', params: { latest } },
    ]);
  }
}

/** There is one issue for one as-of day; a second try is told which. */
export class AsOfIssuedError extends Problem {
  constructor(
    planCode: string,
    issue: { no: number; asOf: PlanDate; issuedBy: string; issuedAt: Date },
  ) {
    const { no, asOf, issuedBy } = issue;
    const day = planDateOf(issue.issuedAt);
    super('conflict', 'digest.as-of-issued', { no, asOf, issuedBy, day }, [], {
      no,
      asOf,
      issuedBy,
      issuedAt: issue.issuedAt.toISOString(),
      href: `/api/v1/plans/${planCode}/digests/${String(no)}`,
    });
  }
}

export class DigestNotFoundError extends Problem {
  constructor(no: string) {
    super('not-found', 'digest.not-found', { no });
  }
}

export class DeliveryNotFoundError extends Problem {
  constructor(delivery: string) {
    super('not-found', 'digest.delivery-not-found', { delivery });
  }
}

/** Only a failed delivery is sent again. */
export class DeliveryNotFailedError extends Problem {
  constructor(state: string) {
    super('conflict', 'digest.delivery-not-failed', { state });
  }
}
