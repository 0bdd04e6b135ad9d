import { draftOf, emptyDraft, toSend } from './report-draft.js';
import type { Report } from './reports.wire.js';

const line = { measure: 'completed', fundingSource: 'special-bond' } as const;

describe('a report being typed', () => {
  it('sends what was typed exactly, leaves blank lines out and keeps a typed nought', () => {
    const draft = {
      ...emptyDraft([]),
      lines: [
        { key: 'a', ...line, text: '', unit: 'wan' as const },
        { key: 'b', ...line, text: '1,234.56', unit: 'wan' as const },
        {
          key: 'c',
          measure: 'paid' as const,
          fundingSource: 'other' as const,
          text: '0',
          unit: 'yuan' as const,
        },
      ],
    };
    expect(toSend(draft)).toMatchObject({
      body: { lines: [{ amount: '12345600.00' }, { measure: 'paid', amount: '0.00' }] },
      lineKeys: ['b', 'c'],
    });
  });

  it('is not sent while an amount cannot be read', () => {
    expect(
      toSend({ ...emptyDraft([]), lines: [{ key: 'a', ...line, text: '1.005', unit: 'yuan' }] }),
    ).toBeNull();
  });

  it('sends only milestones something was said of', () => {
    const sent = toSend({
      ...emptyDraft([line]),
      milestones: {
        '7': { forecastOn: '', actualOn: '2023-05-31', evidence: ' ' },
        '8': { forecastOn: '', actualOn: '', evidence: ' ' },
      },
    });
    expect(sent?.body.milestones).toEqual([
      { milestoneId: 7, forecastOn: null, actualOn: '2023-05-31', evidence: null },
    ]);
  });

  it('shows a saved report in 万元 with every digit, and sends it back unchanged', () => {
    const report = {
      lines: [{ id: '5', ...line, amount: '12345678.91', entryId: null, reversedByEntryId: null }],
      milestones: [],
      progressNote: '主体封顶',
      problems: null,
      nextSteps: null,
    } as unknown as Report;
    expect(draftOf(report).lines[0]?.text).toBe('1234.567891');
    expect(toSend(draftOf(report))?.body.lines).toEqual([{ ...line, amount: '12345678.91' }]);
  });
});
