import { changedFields } from './changed-fields.js';

describe('the fields a change changed', () => {
  it.each([
    [{ a: 1, b: 'x' }, { a: 1, b: 'y' }, [{ name: 'b', before: 'x', after: 'y' }]],
    [null, { a: 'x', b: null }, [{ name: 'a', before: '—', after: 'x' }]],
    [{ a: ['x'] }, undefined, [{ name: 'a', before: '["x"]', after: '—' }]],
    [null, null, []],
    ['x', 'y', [{ name: '', before: 'x', after: 'y' }]],
  ])('from %j to %j are %j', (before, after, fields) => {
    expect(changedFields(before, after)).toEqual(fields);
  });
});
