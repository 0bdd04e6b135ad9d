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

/** Reads the id of a session or token; anything else names nothing. */
@Injectable()
export class UuidPipe implements PipeTransform<string, string> {
  transform(text: string): string {
    if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text))
      throw new Problem('not-found', 'api.id-unknown', { id: text.slice(0, 40) });
    return text;
  }
}
