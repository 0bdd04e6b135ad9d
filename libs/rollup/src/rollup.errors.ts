import { Problem } from '#libs/kernel';

/** An as-of day that has not come yet. */
export class AsOfInFutureError extends Problem {
  constructor(asOf: string, today: string) {
    super('invalid', 'rollup.as-of-in-future', { asOf, today }, [
      { pointer: '/asOf', code: 'rollup.as-of-in-future', params: { asOf, today } },
    ]);
  }
}
