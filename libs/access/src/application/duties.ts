import { InvalidInputError, type ProblemItem } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { LastAdministratorError } from '../access.errors.js';
import { checkDuties } from '../domain/duties.js';
import type { Administrator, UnitRole } from '../domain/policy.js';
import { grantsRepository, type KnownMembership } from '../persistence/grants.repository.js';
import { personRepository, type PersonRow } from '../persistence/person.repository.js';

/** A role to be given: in a unit of a plan; without a unit, in the district itself. */
export interface WantedMembership {
  readonly plan: string;
  readonly role: UnitRole;
  readonly unit: string | null;
}

/** Finds the plans and units meant. @throws InvalidInputError naming every unknown one and every conflict */
export async function resolveDuties(
  tx: Tx,
  duties: {
    readonly administrator: Administrator | null;
    readonly memberships: readonly WantedMembership[];
  },
): Promise<KnownMembership[]> {
  const faults: ProblemItem[] = checkDuties(duties);
  const known = await grantsRepository.known(tx, duties.memberships);
  const found = duties.memberships.flatMap(({ plan, role, unit }, index): KnownMembership[] => {
    const { planId = null, unit: code = null } = known[index] ?? {};
    const pointer = `/memberships/${String(index)}`;
    if (planId === null)
      faults.push({ pointer: `${pointer}/plan`, code: 'plan.not-found', params: { plan } });
    else if (code === null)
      faults.push({
        pointer: `${pointer}/unit`,
        code: 'plan.unit-not-found',
        params: { unit: unit ?? '' },
      });
    else return [{ planId, plan, role, unit: code }];
    return [];
  });
  if (faults.length > 0) throw new InvalidInputError(faults);
  return found;
}

const keepsPeople = (person: Pick<PersonRow, 'isActive' | 'administrator'>): boolean =>
  person.isActive && person.administrator === 'security';

/**
 * Sees to it that a security administrator stays when one leaves; two who remove each other at once do
 * not both succeed.
 *
 * @throws LastAdministratorError
 */
export async function keepAdministrator(
  tx: Tx,
  before: PersonRow,
  after: Pick<PersonRow, 'isActive' | 'administrator'> | null,
): Promise<void> {
  if (!keepsPeople(before) || (after !== null && keepsPeople(after))) return;
  if (!(await personRepository.lockOtherAdministrators(tx, before.id)))
    throw new LastAdministratorError();
}
