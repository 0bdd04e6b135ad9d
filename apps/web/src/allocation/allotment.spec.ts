import { readAllotment } from './allotment.js';

const envelope = '185400000000.00';

describe('the allotment being typed', () => {
  it('leaves the whole envelope while nothing is typed; blank is not nought', () => {
    const reading = readAllotment(envelope, {
      P01: { text: '', unit: 'yi' },
      P02: { text: '0', unit: 'yi' },
    });
    expect(reading).toMatchObject({
      items: [{ packageCode: 'P02', amount: '0.00' }],
      allotted: '0.00',
      unallotted: envelope,
      isAbove: false,
    });
  });

  it('may give out the envelope to the last fen, and not one more', () => {
    const all = {
      P01: { text: '1853.99999999', unit: 'yi' as const },
      P02: { text: '1', unit: 'yuan' as const },
    };
    expect(readAllotment(envelope, all)).toMatchObject({ unallotted: '0.00', isAbove: false });
    const above = readAllotment(envelope, { ...all, P03: { text: '0.01', unit: 'yuan' } });
    expect(above).toMatchObject({ unallotted: '-0.01', isAbove: true });
  });

  it('tells of what cannot be read', () => {
    expect(readAllotment(envelope, { P01: { text: '一百', unit: 'yi' } }).hasFault).toBe(true);
  });
});
