import { DELIVER, DIGEST_ISSUED } from '#libs/digest';
import { LINE_REVERSED, LINES_POSTED } from '#libs/investment';
import type { QueueName } from '#libs/platform';
import { CLASSIFICATION_CHANGED } from '#libs/projects';
import { APPLY_PENDING } from '#libs/rollup';

/** Which job wakes up for which fact: the one table of it. */
export const jobsOfFacts: Readonly<Record<string, { queue: QueueName; name: string }>> = {
  [LINES_POSTED]: { queue: 'rollup', name: APPLY_PENDING },
  [LINE_REVERSED]: { queue: 'rollup', name: APPLY_PENDING },
  [CLASSIFICATION_CHANGED]: { queue: 'rollup', name: APPLY_PENDING },
  [DIGEST_ISSUED]: { queue: 'digest', name: DELIVER },
};
