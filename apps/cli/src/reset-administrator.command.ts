import { FirstPeopleService } from '#libs/access';
import { withDatabase } from './with-database.js';

/** `gangmu administrator reset`: gives `admin` a new password, told once, and takes the second factor away. */
export function resetAdministrator(): Promise<number> {
  return withDatabase(async ({ database, transactions }) => {
    const password = await new FirstPeopleService(database, transactions).resetAdministrator();
    console.log(`新密码（只显示这一次） New password, shown this once:  admin / ${password}`);
    return 0;
  });
}
