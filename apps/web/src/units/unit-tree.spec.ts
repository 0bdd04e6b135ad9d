import { inTreeOrder, withAllBelow } from './unit-tree.js';

const unit = (code: string, parentCode: string | null) => ({
  code,
  name: code,
  kind: null,
  parentCode,
  version: 1,
});

describe('units', () => {
  const units = [unit('b', 'top'), unit('a1', 'a'), unit('top', null), unit('a', 'top')];

  it('stand in the order of their tree', () => {
    expect(inTreeOrder(units).map(({ unit: { code }, depth }) => [code, depth])).toEqual([
      ['top', 0],
      ['b', 1],
      ['a', 1],
      ['a1', 2],
    ]);
  });

  it('begin with those whose upper unit is not shown', () => {
    expect(inTreeOrder([unit('a1', 'a'), unit('a', 'top')]).map(({ depth }) => depth)).toEqual([
      0, 1,
    ]);
  });

  it('are known with all below them', () => {
    expect([...withAllBelow(units, 'a')].sort()).toEqual(['a', 'a1']);
  });
});
