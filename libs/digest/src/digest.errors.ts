import { Problem } from '#libs/kernel';

/** A digest is as of a day that is over. */
export class AsOfNotOverError extends Problem {
  constructor(latest: string) {
    super('invalid', 'digest.as-of-not-over', { latest }, [
      { pointer: '/asOf', code: 'digest.as-of-not-over', params: { latest } },
    ]);
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
