import type { zh } from './zh.js';

/** For each code: a title, and what was found, what is expected, how to mend it. */
export const en: { readonly [Code in keyof typeof zh]: readonly [string, string] } = {
  'api.address-encoding': [
    'Wrong address',
    'The percent-encoding of the address is malformed, or not UTF-8 (GBK, say). Encode it as UTF-8.',
  ],
  'api.amount-negative': [
    'Wrong amount',
    'An amount cannot be negative ({found}). To correct a posted figure, finance reverses it and the right one is reported anew.',
  ],
  'api.amount-not-text': [
    'Wrong amount',
    'An amount is a text of yuan such as "1234567.89"; found {found}.',
  ],
  'api.bad-request': [
    'Bad request',
    'The request could not be understood; check it and try again.',
  ],
  'api.body-deep': ['Too deep', 'The content is nested deeper than {most} levels.'],
  'api.body-many': ['Too much', 'The content has more than {most} values; send it in parts.'],
  'api.body-not-object': ['Wrong body', 'The body must be one JSON object {…}.'],
  'api.body-too-large': ['Too large', 'The content is larger than 1 MiB; send it in parts.'],
  'api.broken-json': ['Broken JSON', 'The body is not valid JSON: {why}'],
  'api.charset': [
    'Unsupported charset',
    'The body must be UTF-8, and says that it is {charset}. Convert it and send Content-Type: application/json; charset=utf-8.',
  ],
  'api.cross-site': ['Cross-site request', 'This can only be done from this system’s own pages.'],
  'api.cursor': ['Wrong cursor', 'The cursor is not valid; start again from the first page.'],
  'api.field-missing': ['Missing', 'This field is required.'],
  'api.filter-by-project-only': [
    'Filter not applicable',
    'Filters go with by=project only; another dimension is told whole.',
  ],
  'api.form-code': [
    'Wrong form',
    'A code has letters, digits and hyphens, and begins with a letter or digit, such as {example}; found {found}.',
  ],
  'api.form-email': [
    'Wrong form',
    'A mail address is like {example}, without spaces; found {found}.',
  ],
  'api.form-time': [
    'Wrong form',
    'A time is hours and minutes of the 24-hour clock, such as {example}; found {found}.',
  ],
  'api.form-username': [
    'Wrong form',
    'A username has small letters, digits, dots, underscores and hyphens, and begins with a letter, such as {example}; found {found}.',
  ],
  'api.headers-too-large': [
    'Headers too large',
    'The headers exceed 16 KiB; clear this site’s cookies and try again.',
  ],
  'api.id-unknown': ['Not found', 'There is no record {id}.'],
  'api.idempotency-key-format': [
    'Wrong idempotency key',
    'Idempotency-Key is 1 to 200 visible ASCII characters.',
  ],
  'api.if-match-format': [
    'Wrong version',
    'If-Match is the ETag that was read, such as "3"; found {found}.',
  ],
  'api.if-match-missing': [
    'Version missing',
    'Read before you change, and send the ETag you read in If-Match.',
  ],
  'api.internal': [
    'Internal error',
    'Something went wrong inside; nothing was changed. Tell the administrator the correlation id.',
  ],
  'api.key-twice': [
    'Given twice',
    '"{key}" stands twice in one object, and which is meant is not known; keep one.',
  ],
  'api.media-type': ['Unsupported type', 'The body must be application/json.'],
  'api.no-such-route': ['Not found', 'There is no such address.'],
  'api.not-flag': ['Wrong value', 'Must be true or false; found {found}.'],
  'api.not-list': ['Wrong value', 'Must be a list of at most {most} objects; found {found}.'],
  'api.not-object': ['Wrong value', 'Must be an object.'],
  'api.not-one-of': ['Wrong value', 'Must be one of {accepted}; found {found}.'],
  'api.not-some-of': [
    'Wrong value',
    'Must be a list taken from {accepted}, each once; found {found}.',
  ],
  'api.not-text': ['Wrong value', 'Must be a text; found {found}.'],
  'api.not-texts': ['Wrong value', 'Must be a list of at most {most} texts; found {found}.'],
  'api.body-encoding': [
    'Wrong encoding',
    'The body is not UTF-8 (perhaps GBK): its characters would all be lost, so nothing was taken. Send UTF-8, with Content-Type: application/json; charset=utf-8.',
  ],
  'api.not-whole': ['Wrong value', 'Must be a whole number from {least} to {most}; found {found}.'],
  'api.parameter-twice': [
    'Given twice',
    'The parameter "{name}" is given twice, and which is meant is not known; keep one.',
  ],
  'api.request-slow': ['Too slow', 'The request did not arrive in time; send it again.'],
  'api.text-control': [
    'Wrong text',
    'Character {at} is a control character ({character}) that is neither seen nor printed; remove it.',
  ],
  'api.text-direction': [
    'Wrong text',
    'Character {at} ({character}) changes the direction of the text, so that what is seen is not what is there; remove it.',
  ],
  'api.text-invisible': [
    'Wrong text',
    'Character {at} ({character}) cannot be seen; remove it and type the text anew.',
  ],
  'api.text-long': ['Too long', 'At most {most} characters; there are {length}.'],
  'api.text-newline': [
    'One line only',
    'Character {at} ({character}) ends a line or is a tab; this is one line, so remove it.',
  ],
  'api.text-nul': [
    'Wrong text',
    'The text holds what cannot be kept (a NUL or half a character); remove it.',
  ],
  'api.text-short': ['Too short', 'At least {least} characters.'],
  'api.text-unassigned': [
    'Wrong text',
    'Character {at} ({character}) is not defined, or somebody’s own: other machines cannot show it. Write a standard character.',
  ],
  'api.too-many-pages': [
    'Too many pages',
    'One session keeps at most {most} pages open; close some and try again in {seconds} s.',
  ],
  'api.too-many-requests': ['Too many requests', 'Too many tries; try again in a minute.'],
  'api.too-often': ['Too often', 'Too many requests; try again in {seconds} s.'],
  'api.unknown-field': [
    'Unknown field',
    'The field "{field}" is not known; check its spelling or remove it.',
  ],
  'access.code-wrong': [
    'Wrong code',
    'The code is wrong, too old or used already; enter the six digits the app shows now, or a recovery code not used yet.',
  ],
  'access.external-id-taken': [
    'Identity taken',
    'This identity belongs to another person already.',
  ],
  'access.last-administrator': ['Not possible', 'At least one active administrator must remain.'],
  'access.administrator-alone': [
    'Roles exclude each other',
    'A system, security or audit administrator has no other role.',
  ],
  'access.not-allowed': ['Not allowed', 'Your roles do not have the permission "{permission}".'],
  'access.not-signed-in': ['Not signed in', 'Sign in; the session may have expired.'],
  'access.observer-alone': [
    'Roles exclude each other',
    'An observer has no other role in the same plan ({plan}).',
  ],
  'access.own-roles': [
    'Not allowed',
    'Nobody changes their own roles; ask another security administrator.',
  ],
  'access.password-common': [
    'Password too common',
    'This password is too common or too like the user name; choose another.',
  ],
  'access.password-long': ['Password too long', 'A password has at most {most} characters.'],
  'access.password-short': ['Password too short', 'A password has at least {least} characters.'],
  'access.password-wrong': ['Wrong password', 'The current password is not right.'],
  'access.password-classes': [
    'Password too simple',
    'A password is of at least {least} of: capitals, small letters, digits, other characters.',
  ],
  'access.password-former': [
    'Password used before',
    'A new password is none of the last {last} ones.',
  ],
  'access.pending-password-change': [
    'Change the password first',
    'The password has expired, or somebody else set it: choose a new one to go on.',
  ],
  'access.pending-second-factor-code': [
    'Code needed',
    'The code of the second factor is needed before anything else.',
  ],
  'access.pending-second-factor-enrolment': [
    'Set up a second factor first',
    'Your role needs a second factor; set it up first.',
  ],
  'access.policy-limit': [
    'Out of range',
    'Under the chosen requirements this is from {least} to {most}.',
  ],
  'access.policy-stale': [
    'Changed by others',
    'The sign-in policy was changed since you read it; read again.',
  ],
  'access.person-not-found': ['Not found', 'There is no person {person}.'],
  'access.reports-and-verifies': [
    'Roles exclude each other',
    'Nobody both reports and verifies in one plan ({plan}): choose office or finance.',
  ],
  'access.second-factor-missing': ['Not there', 'This person has no second factor.'],
  'access.second-factor-not-offered': [
    'Begin again',
    'Nothing was begun, or more than fifteen minutes ago; begin again.',
  ],
  'access.second-factor-obligatory': [
    'Cannot be turned off',
    'Your role needs a second factor; for another phone set it up anew.',
  ],
  'access.second-factor-own': [
    'Not your own',
    'Your own second factor is changed or turned off on your account page with a code; without the phone, with a recovery code.',
  ],
  'access.second-factor-unreadable': [
    'Not available now',
    'The second factor was encrypted under another key; the operator must check GANGMU_SECRET_KEY, or an administrator reset it.',
  ],
  'access.session-needed': [
    'Only in person',
    'A token may not do this; sign in yourself and do it there.',
  ],
  'access.session-not-found': ['Not found', 'There is no such session, or it has ended.'],
  'access.sign-in-again': [
    'Sign in again',
    'To protect the account a second factor is set up within fifteen minutes of signing in; sign out, sign in and set it up then.',
  ],
  'access.sign-in-refused': ['Sign-in refused', 'The user name or the password is wrong.'],
  'access.sign-in-slowed': [
    'Too many failures',
    'Sign-in failed too often: wait about {minutes} min. Until then not even the right password is let in.',
  ],
  'access.stale': ['Changed by others', 'This person was changed since you read them; read again.'],
  'access.token-no-scope': ['No permission', 'Choose at least one permission.'],
  'access.token-needs': [
    'Permission missing',
    '"{permission}" changes what was read before: choose "{needed}" too, or its version (ETag) cannot be read and nothing changed.',
  ],
  'access.token-not-allowed': [
    'Not for this token',
    'This access token does not carry "{permission}". If you have it yourself, make a token that does.',
  ],
  'access.token-not-found': ['Not found', 'There is no such token, or it has been revoked.'],
  'access.token-scope': [
    'Wrong permission',
    'You do not have the permission "{permission}", or a token may not have it.',
  ],
  'access.tokens-many': [
    'Too many tokens',
    'A person has at most {most} tokens at a time; revoke one that is not used.',
  ],
  'access.username-taken': [
    'User name taken',
    'The user name "{username}" is taken; choose another.',
  ],
  'audit.archive-busy': [
    'Try again later',
    'The audit log is busy; {month} was not archived. Try again in a while.',
  ],
  'audit.archive-not-whole': [
    'Not archived',
    'The audit log of {month} ({plan}) is not as it was sealed, or rows still wait to be sealed; nothing was changed. Run gangmu audit verify first.',
  ],
  'audit.archive-too-young': [
    'Not six months old',
    'The audit log is kept at hand for at least six months (Cybersecurity Law, art. 21): not all before {before} may be archived yet, at most --before {kept}.',
  ],
  'audit.archive-unreadable': [
    'Not archived',
    'The file {file}, read back, is not as it was sealed; nothing was changed. Check the disk.',
  ],
  'digest.as-of-issued': [
    'This day has its digest',
    'The digest as of {asOf} is issue {no}, issued by {issuedBy} on {day}. A day has one issue.',
  ],
  'demo.no-mailbox': ['No demo mailbox', 'Only a demo has a mailbox of its own.'],
  'demo.mail-not-found': ['Not found', 'There is no mail {id} in the demo mailbox.'],
  'digest.as-of-not-over': [
    'Wrong day',
    'A digest is as of a day that is over, at the latest {latest}.',
  ],
  'digest.delivery-not-found': ['Not found', 'There is no delivery {delivery}.'],
  'digest.delivery-not-failed': [
    'Nothing to send again',
    'The delivery is "{state}"; only a failed one can be sent again.',
  ],
  'digest.not-found': ['Not found', 'There is no digest no. {no}.'],
  'investment.actual-in-future': ['Wrong day', 'The actual date {day} has not come yet.'],
  'investment.already-reversed': [
    'Reversed already',
    'Entry {entry} has been reversed and cannot be again.',
  ],
  'investment.amount-above-envelope': [
    'Amount too large',
    'A single amount is above the whole envelope; check the unit: were yuan entered as 万元 or 亿元?',
  ],
  'investment.amount-negative': [
    'Wrong amount',
    'An amount cannot be negative. To correct a posted figure, finance reverses it and the right one is reported anew.',
  ],
  'investment.cannot-delete': [
    'Not possible',
    'The report is "{state}"; only a draft or a returned one can be deleted.',
  ],
  'investment.cannot-edit': [
    'Not possible',
    'The report is "{state}"; only a draft or a returned one can be changed.',
  ],
  'investment.cannot-return': [
    'Not possible',
    'The report is "{state}"; only a submitted one can be returned.',
  ],
  'investment.cannot-submit': [
    'Not possible',
    'The report is "{state}"; only a draft or a returned one can be submitted.',
  ],
  'investment.cannot-verify': [
    'Not possible',
    'The report is "{state}"; only a submitted one can be verified.',
  ],
  'investment.entry-not-found': ['Not found', 'There is no entry {entry}.'],
  'investment.in-period-above-total': [
    'Wrong budget',
    'The part inside the plan period cannot be above the total.',
  ],
  'investment.line-twice': [
    'Entered twice',
    'Line {line} has the measure and source of line {first}; make them one.',
  ],
  'investment.milestone-unknown': [
    'Wrong milestone',
    'Milestone {milestone} is not this project’s, is removed, or stands twice.',
  ],
  'investment.month-before-project': [
    'Wrong month',
    '{month} is before the first month this project can report, {first}.',
  ],
  'investment.month-in-future': ['Wrong month', '{month} has not come; the latest is {latest}.'],
  'investment.project-not-found': ['Not found', 'There is no project "{project}".'],
  'investment.report-not-found': ['Not found', 'There is no report {report}.'],
  'investment.report-open': [
    'A report exists',
    '{month} has a report that is not verified yet ({report}); change that one.',
  ],
  'investment.reversal-of-reversal': [
    'Not possible',
    'Entry {entry} is itself a reversal; report the right amount anew.',
  ],
  'investment.same-person': [
    'Another person must verify',
    'Who submitted a report cannot verify it.',
  ],
  'investment.stale': [
    'Changed by others',
    'You saw version {found}, it is version {current} now; read again before you change it.',
  ],
  'kernel.amount-format': [
    'Wrong amount',
    'An amount is yuan with at most two decimals, such as 1234567.89; found {found}.',
  ],
  'kernel.amount-too-large': [
    'Amount too large',
    'The amount {found} is too large; check the unit.',
  ],
  'kernel.date-format': [
    'Wrong day',
    'A day is written YYYY-MM-DD and exists in the calendar; found {found}.',
  ],
  'kernel.invalid-input': [
    'Invalid input',
    'Some content must be mended, see what is marked; nothing was changed.',
  ],
  'kernel.month-format': [
    'Wrong month',
    'A month is written YYYY-MM, such as 2024-03; found {found}.',
  ],
  'plan.allocation-exceeds-envelope': [
    'Above the envelope',
    'The allotments come to {allotted} yuan, {over} yuan above the envelope of {envelope} yuan.',
  ],
  'plan.allocation-negative': ['Wrong amount', 'An allotment cannot be negative.'],
  'plan.not-found': ['Not found', 'There is no plan "{plan}".'],
  'plan.package-twice': ['Entered twice', 'Package {package} stands twice.'],
  'plan.package-unknown': ['Wrong package', 'There is no package "{package}".'],
  'plan.programme-not-found': ['Not found', 'There is no programme "{programme}".'],
  'plan.stale': [
    'Changed by others',
    'You saw version {found}, it is version {current} now; read again before you change it.',
  ],
  'plan.statistics-before-returns': [
    'Wrong statistics day',
    'The statistics day cannot be before the return day: a month is not counted before its returns are due.',
  ],
  'plan.unit-exists': ['Unit exists', 'There is a unit "{unit}" already.'],
  'plan.unit-loop': [
    'Cannot be moved',
    'Unit "{unit}" cannot stand below itself or below "{parent}", which is under it.',
  ],
  'plan.unit-not-found': ['Not found', 'There is no unit "{unit}".'],
  'plan.unit-root': ['Cannot be moved', 'The district stands above all units and below none.'],
  'platform.database-read-only': [
    'No changes now',
    'The database can only be read; nothing was changed. Tell whoever runs the server.',
  ],
  'platform.database-unavailable': [
    'Unavailable for now',
    'The database cannot be reached; nothing was changed. Try again in a moment.',
  ],
  'platform.idempotency-other-body': [
    'Idempotency key reused',
    'This Idempotency-Key came with another body before.',
  ],
  'platform.idempotency-running': ['In progress', 'The same request is at work; wait a moment.'],
  'platform.secret-key-missing': [
    'No key',
    'This installation has no key, so nothing can be kept encrypted; the operator must set GANGMU_SECRET_KEY.',
  ],
  'platform.storage-full': [
    'Storage full',
    'The server’s storage is full; nothing was changed, and what is there is safe. Make room or enlarge it: writing works again by itself.',
  ],
  'progress.baseline-fixed': [
    'Not possible',
    'A baseline date stays once it is set; change the forecast.',
  ],
  'progress.milestone-not-found': ['Not found', 'There is no milestone {milestone}.'],
  'progress.milestone-reported': [
    'Not possible',
    'This milestone has been reported on and cannot be removed.',
  ],
  'progress.actual-in-future': ['Wrong day', 'The actual date {day} has not come yet.'],
  'progress.stale': [
    'Changed by others',
    'You saw version {found}, it is version {current} now; read again before you change it.',
  ],
  'projects.code-taken': ['Code taken', 'The code "{project}" belongs to another project.'],
  'projects.completion-before-start': [
    'Wrong date',
    'Planned completion {completion} is before the planned start {start}.',
  ],
  'projects.national-code': [
    'Wrong project code',
    'A project code has the form YYMM-DDDDDD-DD-TT-RRRRRC (GB/T 40058); found {found}.',
  ],
  'projects.national-code-taken': [
    'Project code taken',
    'Project {project} already bears this code; check which is right.',
  ],
  'projects.national-code-taken-elsewhere': [
    'Project code taken',
    'A project of another unit already bears this code; check it, and ask the district office if in doubt.',
  ],
  'projects.not-found': ['Not found', 'There is no project "{project}".'],
  'projects.stage-change': ['Wrong stage', 'The stage cannot go from "{from}" to "{to}" at once.'],
  'projects.stale': [
    'Changed by others',
    'You saw version {found}, it is version {current} now; read again before you change it.',
  ],
  'projects.unit-missing': [
    'Responsible unit missing',
    'Choose your own unit or one below it as the responsible unit.',
  ],
  'projects.unknown-reference': ['Wrong reference', 'This plan has no "{found}".'],
  'rollup.as-of-in-future': [
    'Wrong day',
    'The as-of day {asOf} has not come; the latest is {today}.',
  ],
};
