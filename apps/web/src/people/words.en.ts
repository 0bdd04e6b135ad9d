import type { words as zh } from './words.zh.js';

/** The words of the people. */
export const words: typeof zh = {
  people: {
    externalId: 'Identity at the provider',
    externalIdHint: 'What {{name}} calls this person; with it they may sign in from there',
    name: 'Name',
    email: 'E-mail',
    roles: 'Roles',
    role: 'Role',
    plan: 'Plan',
    unit: 'Unit',
    memberships: 'Roles in units',
    addRole: 'Add a role',
    removeRole: 'Remove this role',
    noRole: 'no role',
    reach:
      'An office reaches its unit and those below; finance, leaders and observers reach the whole district.',
    administrator: 'Separated administrator',
    noAdministrator: 'Not an administrator',
    administratorHint:
      'System, security and audit administrators are three people with no other role.',
    active: 'Active',
    inactive: 'Inactive',
    add: 'Add a person',
    usernameHint: 'Begins with a small letter; letters, digits, dot, hyphen',
    newPassword: 'New password (empty: unchanged)',
    erase: 'Delete the account',
    eraseSure: 'Delete the account of {{name}}? It cannot be brought back.',
    eraseNote:
      'Name, address, ways to sign in and roles are deleted; reports, entries and audit rows of this person stay, as the law asks.',
    export: 'Export personal data',
    maySignIn: 'May sign in',
    sessions: 'Signed in',
    noSessions: 'Not signed in.',
    erased: 'The account of “{{name}}” is erased',
  },
};
