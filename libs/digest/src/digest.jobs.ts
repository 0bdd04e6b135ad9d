/** Issues a plan's digest if one is due and not issued yet. */
export const ISSUE_SCHEDULED = 'digest.issue-scheduled';
/** Sends what of a plan's digests waits to be sent. */
export const DELIVER = 'digest.deliver';
/** The fact that wakes the delivery. */
export const DIGEST_ISSUED = 'digest.issued';
