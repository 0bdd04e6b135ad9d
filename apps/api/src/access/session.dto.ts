import { Text, Unshown } from '../http/fields.js';

export class SignInRequest {
  @Text({ max: 100 })
  username!: string;

  @Unshown({ max: 200 })
  password!: string;
}

export class ChangePasswordRequest {
  @Unshown({ max: 200 })
  currentPassword!: string;

  @Unshown({ max: 200 })
  newPassword!: string;
}
