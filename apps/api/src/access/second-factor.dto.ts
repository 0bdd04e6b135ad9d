import { Unshown } from '../http/fields.js';

export class CodeRequest {
  @Unshown({
    max: 60,
    description: 'Six digits from the authenticator app, or a recovery code',
    example: '492039',
  })
  code!: string;
}

export class OptionalCodeRequest {
  @Unshown({
    max: 60,
    optional: true,
    description: 'Of the second factor that is there; left out for the first one',
    example: '492039',
  })
  code?: string;
}
