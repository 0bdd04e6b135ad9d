import { changedFields, historyOf } from './changed-fields.js';

describe('the fields a change changed', () => {
  it.each([
    [{ a: 1, b: 'x' }, { a: 1, b: 'y' }, [{ name: 'b', before: 'x', after: 'y' }]],
    [null, { a: 'x', b: null, c: '', d: [] }, [{ name: 'a', after: 'x' }]],
    [{ a: ['x'] }, undefined, [{ name: 'a', before: ['x'] }]],
    [{ a: { b: 1, c: 2 } }, { a: { b: 1, c: 3 } }, [{ name: 'a.c', before: 2, after: 3 }]],
    [null, null, []],
    ['x', 'y', [{ name: '', before: 'x', after: 'y' }]],
    [{ a: false }, { a: true }, [{ name: 'a', before: false, after: true }]],
  ])('from %j to %j are %j', (before, after, fields) => {
    expect(changedFields(before, after)).toEqual(fields);
  });
});

describe('the history of an object', () => {
  it('tells what a field was before where the act recorded only what it set', () => {
    const entries = [
      { action: 'project.update', before: null, after: { name: '甲', note: 'x' } },
      { action: 'project.update', before: null, after: { state: 'submitted' } },
      { action: 'project.update', before: null, after: { name: '乙', note: 'x' } },
      { action: 'project.update', before: { state: 'submitted' }, after: { state: 'returned' } },
      { action: 'project.update', before: { name: '乙', state: 'returned' }, after: null },
    ];
    expect(historyOf(entries).map(({ fields }) => fields)).toEqual([
      [
        { name: 'name', after: '甲' },
        { name: 'note', after: 'x' },
      ],
      [{ name: 'state', after: 'submitted' }],
      [{ name: 'name', before: '甲', after: '乙' }],
      [{ name: 'state', before: 'submitted', after: 'returned' }],
      [
        { name: 'name', before: '乙' },
        { name: 'state', before: 'returned' },
      ],
    ]);
  });

  it('keeps apart what is set of a project: its facts, its budget and each year’s plan', () => {
    const entries = [
      { action: 'project.create', before: null, after: { kind: 'road', note: '五横' } },
      { action: 'budget.set', before: null, after: { version: 1, kind: 'estimate' } },
      { action: 'annual-plan.set', before: null, after: { year: 2024, version: 1 } },
      { action: 'annual-plan.set', before: null, after: { year: 2025, version: 1 } },
      { action: 'budget.set', before: null, after: { version: 2, kind: 'budget' } },
    ];
    expect(historyOf(entries).map(({ fields }) => fields)).toEqual([
      [
        { name: 'kind', after: 'road' },
        { name: 'note', after: '五横' },
      ],
      [
        { name: 'version', after: 1 },
        { name: 'kind', after: 'estimate' },
      ],
      [
        { name: 'year', after: 2024 },
        { name: 'version', after: 1 },
      ],
      [
        { name: 'year', after: 2025 },
        { name: 'version', after: 1 },
      ],
      [
        { name: 'version', before: 1, after: 2 },
        { name: 'kind', before: 'estimate', after: 'budget' },
      ],
    ]);
  });
});
