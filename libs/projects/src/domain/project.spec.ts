import { isNationalCode } from './project-code.js';
import { canBecome, stages } from './stage.js';

describe('a project', () => {
  it('may be confirmed in any stage where none was stated', () => {
    expect(stages.every((stage) => canBecome(null, stage))).toBe(true);
  });

  it.each([
    ['idea', 'construction', true],
    ['construction', 'completed', true],
    ['construction', 'suspended', true],
    ['suspended', 'construction', true],
    ['completed', 'in-service', true],
    ['idea', 'completed', false],
    ['cancelled', 'construction', false],
    ['in-service', 'idea', false],
  ] as const)('going from %s to %s: %s', (from, to, allowed) => {
    expect(canBecome(from, to)).toBe(allowed);
  });

  it.each([
    ['2101-440703-04-01-123456', true],
    ['2101-440703-04-01-12345X', true],
    ['2113-440703-04-01-123456', false],
    ['2101-440703-04-01-12345', false],
    ['2101440703040112345X', false],
  ])('reads %s as a national code: %s', (code, expected) => {
    expect(isNationalCode(code)).toBe(expected);
  });
});
