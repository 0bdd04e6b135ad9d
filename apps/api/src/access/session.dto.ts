import { Text, Unshown } from '../http/fields.js';

export class SignInRequest {
  @Text({ max: 100, description: 'User name', example: 'chen' })
  username!: string;

  @Unshown({ max: 200, description: 'Password', example: 'a long sentence is best' })
  password!: string;
}

export class ChangePasswordRequest {
  @Unshown({ max: 200, description: 'The password now', example: 'a long sentence is best' })
  currentPassword!: string;

  @Unshown({ max: 200, description: 'The new one', example: 'another sentence is good too' })
  newPassword!: string;
}
