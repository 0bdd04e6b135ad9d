import { hiddenFaults, repeatedFaults } from './check-text.js';

describe('the texts of a pack', () => {
  it('are refused where a character is not seen or deceives, with their place', () => {
    const content = {
      projects: [
        { name: '农村路', note: '一\n二' },
        { name: '农\u200B村路', note: '一\u202E二', aliases: ['路\u00AD'] },
      ],
    };
    expect(hiddenFaults('projects', content)).toEqual([
      expect.objectContaining({ file: 'projects.json', pointer: '/projects/1/name' }),
      expect.objectContaining({
        pointer: '/projects/1/note',
        zh: expect.stringContaining('U+202E'),
      }),
      expect.objectContaining({ pointer: '/projects/1/aliases/0' }),
    ]);
  });

  it('are refused where a key stands twice', () => {
    expect(repeatedFaults('towns', '{"towns":[{"code":"a","code":"b"}]}')).toEqual([
      expect.objectContaining({ file: 'towns.json', pointer: '/towns/0/code' }),
    ]);
    expect(repeatedFaults('towns', '{"towns":[]}')).toEqual([]);
  });
});
