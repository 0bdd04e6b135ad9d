import {
  administrators,
  pendings,
  permissions,
  plansOf,
  roles,
  unitRoles,
  type Administrator,
  type Pending,
  type Permission,
  type Role,
  type SignedIn,
  type UnitRole,
} from '#libs/access';
import { ListOfAll } from '../http/contract/page.js';
import {
  an,
  Field,
  flag,
  instant,
  listOf,
  nullable,
  oneOf,
  text,
  whole,
} from '../http/contract/shapes.js';

const permission = oneOf(permissions, 'Permission', 'report.read');
const uuid = text('Id', '0b0e6a4e-6b0e-4f0a-9a53-0d2f3c1b7a11');

/** What the signed-in person may do in one plan. */
export class PlanAccess {
  @Field(text('Code of the plan', '440703-14')) code!: string;
  @Field(listOf(oneOf(unitRoles, 'Role'), 'Roles in it')) roles!: readonly UnitRole[];
  @Field(listOf(permission, 'Permissions in it')) permissions!: readonly Permission[];
  @Field(
    nullable(
      listOf(text('Code', 'ROADS'), 'The units whose projects are seen; null: the whole plan'),
    ),
  )
  units!: readonly string[] | null;
}

/** The signed-in person. */
export class User {
  @Field(whole('Id', 2)) id!: number;
  @Field(text('What the person signs in with', 'chen')) username!: string;
  @Field(text('Name', '陈明')) name!: string;
  @Field(listOf(oneOf(roles, 'Role'), 'All roles, of whatever plan')) roles!: readonly Role[];
  @Field(nullable(oneOf(administrators, 'Administrator, or null')))
  administrator!: Administrator | null;
  @Field(listOf(permission, 'Permissions in the installation, or in any plan'))
  permissions!: readonly Permission[];
  @Field(listOf(PlanAccess, 'What may be done in each plan')) plans!: readonly PlanAccess[];
  @Field(nullable(oneOf(pendings, 'What must be done before anything else; null: nothing')))
  pending!: Pending | null;
}

export class CurrentSession {
  @Field(an(User)) user!: User;
}

/** A new session: show the token as a bearer, or let the cookie do it. */
export class OpenedSession extends CurrentSession {
  @Field(text('The session’s token', 'gms_2mJ0v4…')) token!: string;
}

const recoveryCodes = listOf(
  text('Code', '7K2MD-9QWXT'),
  'Recovery codes, told once; each is good for one sign-in',
);

export class EnrolledSession extends OpenedSession {
  @Field(recoveryCodes) recoveryCodes!: readonly string[];
}

export class RecoveryCodes {
  @Field(recoveryCodes) recoveryCodes!: readonly string[];
}

/** Where somebody is signed in. */
export class Session {
  @Field(uuid) id!: string;
  @Field(instant('When it was opened')) createdAt!: Date;
  @Field(instant('When it was last used')) lastSeenAt!: Date;
  @Field(instant('When it ends by itself', '2024-04-05T10:30:00.000Z')) expiresAt!: Date;
  @Field(nullable(text('Browser', 'Mozilla/5.0'))) userAgent!: string | null;
  @Field(nullable(text('Address', '10.1.2.3'))) address!: string | null;
}

export class SessionList extends ListOfAll(Session, 'Newest first') {}

export class OwnSession extends Session {
  @Field(flag('Whether this is asked in it')) current!: boolean;
}

export class OwnSessionList extends ListOfAll(OwnSession, 'Newest first') {}

/** By which a machine acts for a person; the token itself is not kept. */
export class PersonalToken {
  @Field(uuid) id!: string;
  @Field(text('What it is for', '月报导入')) name!: string;
  @Field(listOf(permission, 'What it may do')) scopes!: readonly Permission[];
  @Field(instant('When it was made')) createdAt!: Date;
  @Field(instant('When it ends', '2024-12-31T00:00:00.000Z')) expiresAt!: Date;
  @Field(nullable(instant('When it was last used'))) lastUsedAt!: Date | null;
}

export class TokenList extends ListOfAll(PersonalToken, 'Newest first') {}

export class CreatedToken extends PersonalToken {
  @Field(text('The token: told here and never again', 'gmt_9fX2…')) token!: string;
}

/** Whether there is a second factor. */
export class SecondFactor {
  @Field(nullable(instant('Since when; null: none'))) confirmedAt!: Date | null;
  @Field(flag('Whether one of the person’s roles may not go without')) isObligatory!: boolean;
  @Field(whole('Recovery codes not used yet', 10)) recoveryCodesLeft!: number;
}

/** What an authenticator app is set up with. */
export class SecondFactorOffer {
  @Field(text('Base32', 'JBSWY3DPEHPK3PXP')) secret!: string;
  @Field(text('The same for a QR code', 'otpauth://totp/Gangmu:chen?secret=JBSWY3DPEHPK3PXP'))
  uri!: string;
}

/** A signed-in person as the page sees them. */
export const toUser = (user: SignedIn): User => ({
  id: user.id,
  username: user.username,
  name: user.name,
  roles: user.roles,
  administrator: user.administrator,
  permissions: user.permissions,
  plans: plansOf(user),
  pending: user.pending,
});
