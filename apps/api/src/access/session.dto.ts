import { Text } from '../http/fields.js';

export class SignInRequest {
  @Text({ max: 100 })
  username!: string;

  @Text({ max: 200 })
  password!: string;
}

export class ChangePasswordRequest {
  @Text({ max: 200 })
  currentPassword!: string;

  @Text({ max: 200 })
  newPassword!: string;
}
