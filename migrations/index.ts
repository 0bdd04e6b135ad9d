import { Platform1763964000000 } from './1763964000000-platform.js';
import { Access1763964001000 } from './1763964001000-access.js';
import { Plan1763964002000 } from './1763964002000-plan.js';
import { Projects1763964003000 } from './1763964003000-projects.js';
import { Investment1763964004000 } from './1763964004000-investment.js';
import { Progress1763964005000 } from './1763964005000-progress.js';
import { Rollup1763964006000 } from './1763964006000-rollup.js';
import { Digest1763964007000 } from './1763964007000-digest.js';
import { AuditChain1763964008000 } from './1763964008000-audit-chain.js';
import { Memberships1763964009000 } from './1763964009000-memberships.js';
import { SignIn1763964010000 } from './1763964010000-sign-in.js';
import { AuditMonths1763964011000 } from './1763964011000-audit-months.js';
import { SecondFactor1763964012000 } from './1763964012000-second-factor.js';
import { ErasedPeople1763964013000 } from './1763964013000-erased-people.js';
import { PlanVersion1763964016000 } from './1763964016000-plan-version.js';
import { MonthPackage1763964020000 } from './1763964020000-month-package.js';
import { StatisticsSettings1763964021000 } from './1763964021000-statistics-settings.js';
import { OneDigestADay1763964022000 } from './1763964022000-one-digest-a-day.js';
import { PlanWording1763964025000 } from './1763964025000-plan-wording.js';
import { Reading1763964030000 } from './1763964030000-reading.js';
import { DemoClock1763964035000 } from './1763964035000-demo-clock.js';

/** The one numbered history of the database, oldest first. */
export const migrations = [
  Platform1763964000000,
  Access1763964001000,
  Plan1763964002000,
  Projects1763964003000,
  Investment1763964004000,
  Progress1763964005000,
  Rollup1763964006000,
  Digest1763964007000,
  AuditChain1763964008000,
  Memberships1763964009000,
  SignIn1763964010000,
  AuditMonths1763964011000,
  SecondFactor1763964012000,
  ErasedPeople1763964013000,
  PlanVersion1763964016000,
  MonthPackage1763964020000,
  StatisticsSettings1763964021000,
  OneDigestADay1763964022000,
  PlanWording1763964025000,
  Reading1763964030000,
  DemoClock1763964035000,
];
