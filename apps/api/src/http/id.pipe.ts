import { Injectable, type PipeTransform } from '@nestjs/common';
import { Problem } from '#libs/kernel';

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
