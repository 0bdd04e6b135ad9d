import {
  knowsPlan,
  onlyUnits,
  permissionsIn,
  permissionsOf,
  plansOf,
  scopeIn,
  wholePlan,
  type Grants,
} from './scope.js';

const office = (planId: number, units: string[] | null) =>
  ({
    planId,
    plan: `plan ${String(planId)}`,
    role: 'office',
    unit: units?.[0] ?? '',
    units,
  }) as const;
const holding = (...memberships: Grants['memberships']): Grants => ({
  administrator: null,
  memberships,
});

describe('how far a permission reaches', () => {
  it('is an office’s own units and those below, in the plan it is an office of', () => {
    const grants = holding(office(1, ['b', 'b1']), office(1, ['a']));
    expect(scopeIn(grants, 1, 'report.write')).toEqual({
      units: ['a', 'b', 'b1'],
      verifiedOnly: false,
    });
    expect(scopeIn(grants, 2, 'report.write')).toBeNull();
    expect(scopeIn(grants, 1, 'report.verify')).toBeNull();
    expect([knowsPlan(grants, 1), knowsPlan(grants, 2)]).toEqual([true, false]);
  });

  it('is everything for an office of the district itself', () => {
    expect(scopeIn(holding(office(1, null), office(1, ['a'])), 1, 'report.write')).toEqual(
      wholePlan,
    );
  });

  it('is the farthest of several roles', () => {
    const grants = holding(office(1, ['a']), { ...office(1, null), role: 'leader' });
    expect(scopeIn(grants, 1, 'project.read')?.units).toBeNull();
    expect(scopeIn(grants, 1, 'project.write')?.units).toEqual(['a']);
  });

  it('is nothing for what cannot be divided, but for the district itself', () => {
    expect(scopeIn(holding(office(1, ['a'])), 1, 'digest.read')).toBeNull();
    expect(scopeIn(holding(office(1, null)), 1, 'digest.read')).toEqual(wholePlan);
  });

  it('is what is verified for an observer', () => {
    const grants = holding({ ...office(1, ['a']), role: 'observer' });
    expect(scopeIn(grants, 1, 'report.read')).toEqual({ units: null, verifiedOnly: true });
    expect(scopeIn(grants, 1, 'milestone.read')).toBeNull();
  });

  it('is every plan for an administrator, whom no plan counts among its people', () => {
    const grants: Grants = { administrator: 'audit', memberships: [] };
    expect(scopeIn(grants, 7, 'audit.read')).toEqual(wholePlan);
    expect(scopeIn(grants, 7, 'project.read')).toBeNull();
    expect(permissionsOf(grants)).toEqual(['audit.read', 'plan.list']);
    expect(plansOf(grants)).toEqual([]);
  });

  it('is told for each plan', () => {
    const grants = holding(office(1, ['a']), { ...office(2, null), role: 'observer' });
    expect(plansOf(grants)).toMatchObject([
      { code: 'plan 1', roles: ['office'], units: ['a'] },
      { code: 'plan 2', roles: ['observer'], units: null },
    ]);
    expect(permissionsIn(grants, 2)).not.toContain('report.write');
    expect(permissionsOf(grants)).toContain('report.write');
  });
});

describe('a statement', () => {
  it('is narrowed to the units by a parameter, or not at all', () => {
    const parameters: unknown[] = [1];
    const scope = { units: ['a', 'b'], verifiedOnly: false };
    expect(onlyUnits('p.unit_code', scope, parameters)).toBe('AND p.unit_code = ANY($2::text[])');
    expect(parameters).toEqual([1, ['a', 'b']]);
    expect(onlyUnits('p.unit_code', wholePlan, parameters)).toBe('');
  });
});
