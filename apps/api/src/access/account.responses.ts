import {
  administrators,
  permissions,
  unitRoles,
  type AccountExport as Exported,
  type Administrator,
  type Permission,
  type UnitRole,
} from '#libs/access';
import {
  an,
  Field,
  flag,
  instant,
  listOf,
  nullable,
  oneOf,
  text,
  version,
  whole,
} from '../http/contract/shapes.js';

/** A person's role in a plan, and the unit it reaches from. */
export class Membership {
  @Field(text('Code of the plan', '440703-14')) plan!: string;
  @Field(oneOf(unitRoles, 'Role')) role!: UnitRole;
  @Field(text('Code of the unit it reaches from, with all below it', 'DISTRICT')) unit!: string;
}

export class ExportedPerson {
  @Field(whole('Id', 2)) id!: number;
  @Field(text('What the person signs in with', 'chen')) username!: string;
  @Field(text('Name', '陈明')) name!: string;
  @Field(nullable(text('Mail address', 'chen@example.org'))) email!: string | null;
  @Field(nullable(oneOf(administrators, 'Administrator, or null')))
  administrator!: Administrator | null;
  @Field(listOf(Membership, 'Roles in plans')) memberships!: readonly Membership[];
  @Field(flag('Whether the account is open')) isActive!: boolean;
  @Field(nullable(text('Who the person is at the identity provider', 'chen@idp')))
  externalId!: string | null;
  @Field(flag('Whether there is a second factor')) hasSecondFactor!: boolean;
  @Field(version()) version!: number;
  @Field(instant('When the account was made')) createdAt!: Date;
}

export class ExportedSession {
  @Field(instant('When it was opened')) createdAt!: Date;
  @Field(instant('When it was last used')) lastSeenAt!: Date;
  @Field(nullable(text('Browser', 'Mozilla/5.0'))) userAgent!: string | null;
  @Field(nullable(text('Address', '10.1.2.3'))) address!: string | null;
}

export class ExportedToken {
  @Field(text('What it is for', '月报导入')) name!: string;
  @Field(listOf(oneOf(permissions, 'Permission', 'report.write'), 'What it may do'))
  scopes!: readonly Permission[];
  @Field(instant('When it was made')) createdAt!: Date;
  @Field(instant('When it ends', '2024-12-31T00:00:00.000Z')) expiresAt!: Date;
  @Field(nullable(instant('When it was last used'))) lastUsedAt!: Date | null;
}

export class ExportedDelivery {
  @Field(text('Code of the plan', '440703-14')) plan!: string;
  @Field(whole('Number of the digest', 3)) no!: number;
  @Field(text('Where it was sent', 'chen@example.org')) email!: string;
  @Field(text('waiting, sending, sent or failed', 'sent')) state!: string;
  @Field(nullable(instant('When it was sent'))) sentAt!: Date | null;
}

export class ExportedAct {
  @Field(instant('When')) recordedAt!: Date;
  @Field(nullable(text('From which address', '10.1.2.3'))) address!: string | null;
  @Field(text('What was done', 'monthly-report.submit')) action!: string;
  @Field(text('To what kind of thing', 'monthly-report')) objectType!: string;
  @Field(text('To which', '12')) objectKey!: string;
}

/** Everything kept about a person (个人信息保护法 art. 45). */
export class AccountExport {
  @Field(instant('When it was put together')) exportedAt!: Date;
  @Field(an(ExportedPerson)) person!: ExportedPerson;
  @Field(listOf(ExportedSession, 'Sessions')) sessions!: readonly ExportedSession[];
  @Field(listOf(ExportedToken, 'Tokens')) tokens!: readonly ExportedToken[];
  @Field(listOf(ExportedDelivery, 'Digests sent')) digests!: readonly ExportedDelivery[];
  @Field(listOf(ExportedAct, 'What the person did; told to them alone'))
  acts!: readonly ExportedAct[];
}

/** The rows are read as they stand; what they hold is told by the classes above. */
export const toAccountExport = (exported: Exported): AccountExport =>
  exported as unknown as AccountExport;
