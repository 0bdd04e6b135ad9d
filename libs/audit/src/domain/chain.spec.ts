import { createHash } from 'node:crypto';
import { ChainCheck, FIRST_HASH, missingHash, sealHash, type SealedRow } from './chain.js';

const aRow = (id: string, more: Partial<SealedRow> = {}): SealedRow => ({
  planId: 1,
  id,
  recordedAt: '2026-11-25T02:00:00.000Z',
  actorId: 7,
  actorName: '财政',
  actorRoles: ['finance'],
  address: null,
  correlationId: 'c',
  action: 'a',
  objectType: 'o',
  objectKey: 'k',
  before: null,
  after: null,
  ...more,
});

/** Seals rows one after the other. */
function chainOf(rows: readonly SealedRow[]) {
  let hash = FIRST_HASH;
  return rows.map((row, index) => {
    hash = sealHash(hash, row);
    return { sequence: BigInt(index + 1), entryId: BigInt(row.id), hash, row, isArchived: false };
  });
}

describe('the chain over the audit log', () => {
  it('seals a row by SHA-256 over the hash before and the row as canonical JSON', () => {
    const row = aRow('1', { after: { b: 1, a: '二' } });
    const text =
      '{"action":"a","actorId":7,"actorName":"财政","actorRoles":["finance"],"address":null,' +
      '"after":{"a":"二","b":1},"before":null,"correlationId":"c","id":"1","objectKey":"k","objectType":"o",' +
      '"planId":1,"recordedAt":"2026-11-25T02:00:00.000Z"}';
    expect(sealHash(FIRST_HASH, row)).toEqual(
      createHash('sha256').update(Buffer.alloc(32)).update(text).digest(),
    );
  });

  it('is whole when every row is as it was sealed, and tells its newest hash', () => {
    const seals = chainOf(['1', '2', '3'].map((id) => aRow(id)));
    const check = new ChainCheck();
    for (const seal of seals) check.follow(seal);
    expect(check.faults).toEqual([]);
    expect(check.head).toEqual({ sequence: 3n, hash: seals[2]?.hash.toString('hex') });
  });

  it.each([
    ['an altered row', 1, { row: aRow('2', { actorName: '财改' }) }, 'altered'],
    ['a row that is gone', 1, { row: null }, 'missing'],
    ['an altered seal', 1, { hash: Buffer.alloc(32, 1) }, 'altered'],
  ] as const)('names %s by its sequence', (_, place, change, kind) => {
    const seals = chainOf(['1', '2', '3'].map((id) => aRow(id)));
    const check = new ChainCheck();
    seals.forEach((seal, index) => {
      check.follow(index === place ? { ...seal, ...change } : seal);
    });
    expect(check.faults[0]).toEqual({ kind, sequence: 2n, entryId: 2n });
  });

  it('names a seal that is gone, and rows that changed places', () => {
    const [first, second, third] = chainOf(['1', '2', '3'].map((id) => aRow(id)));
    if (!first || !second || !third) throw new Error('three were sealed');
    const holed = new ChainCheck();
    holed.follow(first);
    holed.follow(third);
    expect(holed.faults).toEqual([{ kind: 'gap', sequence: 3n, entryId: 3n }]);
    const swapped = new ChainCheck();
    swapped.follow(first);
    swapped.follow({ ...second, entryId: 3n, row: third.row });
    swapped.follow({ ...third, entryId: 2n, row: second.row });
    expect(swapped.faults.map(({ sequence }) => sequence)).toEqual([2n, 3n]);
  });

  it('follows the seals of archived rows, and checks the rows after them', () => {
    const check = new ChainCheck();
    chainOf(['1', '2', '3'].map((id) => aRow(id))).forEach((seal, index) => {
      check.follow(index < 2 ? { ...seal, row: null, isArchived: true } : seal);
    });
    expect([check.faults, check.archived]).toEqual([[], 2n]);
    expect(check.head.sequence).toBe(3n);
  });

  it('keeps the absence of a row that vanished before it was sealed', () => {
    const check = new ChainCheck();
    check.follow({
      sequence: 1n,
      entryId: 5n,
      hash: missingHash(FIRST_HASH, 1, 5n),
      row: null,
      isArchived: false,
    });
    expect(check.faults).toEqual([{ kind: 'missing', sequence: 1n, entryId: 5n }]);
  });
});
