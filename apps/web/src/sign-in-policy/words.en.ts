import type { words as zh } from './words.zh.js';

/** The words of the sign-in policy. */
export const words: typeof zh = {
  signInPolicy: {
    note: 'What sign-in to the whole system is held to, for those signed in too; every change is in the audit log.',
    profile: 'Requirements',
    profiles: {
      asvs: {
        name: 'OWASP ASVS 5.0',
        what: 'Passwords of at least 8 characters, none that is common; no rules of composition, no change by the calendar. After failures the wait grows.',
      },
      mlps3: {
        name: 'MLPS 2.0 level 3 (等保三级)',
        what: 'Besides: three kinds of characters, changed every 90 days, none of the last 5, and changed at once when somebody else set it. 5 failures lock for 30 minutes.',
      },
    },
    secondFactorFor: 'Roles that need a second factor',
    secondFactorHint:
      'Whoever has none yet sets one up before anything else. Level 3 asks for two ways of proving who one is.',
    idleMinutes: 'Signed out when idle (minutes)',
    idleHint: '5 to {{most}} minutes',
    absoluteHours: 'Longest session (hours)',
    absoluteHint: '1 to {{most}} hours',
    holdsAtOnce: 'Holds as soon as it is saved.',
    saved: 'Sign-in policy saved',
  },
};
