import { Injectable, type PipeTransform } from '@nestjs/common';
import { Problem } from '#libs/kernel';
import { PlanDirectory, type PlanHeader } from '#libs/plan';

/** Turns the `{plan}` of a path into the plan. */
@Injectable()
export class PlanPipe implements PipeTransform<string, Promise<PlanHeader>> {
  constructor(private readonly plans: PlanDirectory) {}

  transform(code: string): Promise<PlanHeader> {
    return this.plans.byCode(code);
  }
}

/** Reads a whole-number id of a path; anything else names nothing. */
@Injectable()
export class IdPipe implements PipeTransform<string, bigint> {
  transform(text: string): bigint {
    if (!/^[1-9]\d{0,17}$/.test(text))
      throw new Problem('not-found', 'api.id-unknown', { id: text.slice(0, 40) });
    return BigInt(text);
  }
}

/** Reads an integer id of a path. */
@Injectable()
export class SmallIdPipe implements PipeTransform<string, number> {
  transform(text: string): number {
    if (!/^[1-9]\d{0,8}$/.test(text))
      throw new Problem('not-found', 'api.id-unknown', { id: text.slice(0, 40) });
    return Number(text);
  }
}
