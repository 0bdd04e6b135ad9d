export { DigestDeliveryService } from './application/digest-delivery.service.js';
export { deliveryStates, DigestQueries, type DeliveryState } from './application/digest.queries.js';
export { DigestsService } from './application/digests.service.js';
export { DELIVER, DIGEST_ISSUED, ISSUE_SCHEDULED } from './digest.jobs.js';
export { DigestModule } from './digest.module.js';
