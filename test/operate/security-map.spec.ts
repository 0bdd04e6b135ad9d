import { existsSync, readFileSync } from 'node:fs';

const map = readFileSync('docs/security.md', 'utf8');
const statuses = ['met', 'partly', 'not met', 'operator', 'n/a'];

/** How many requirements of levels 1 and 2 each section has. Source: OWASP ASVS 5.0.0 (253 in all) */
const asvs: Readonly<Record<string, number>> = {
  '1.1': 2,
  '1.2': 9,
  '1.3': 11,
  '1.4': 3,
  '1.5': 2,
  '2.1': 3,
  '2.2': 3,
  '2.3': 4,
  '2.4': 1,
  '3.2': 2,
  '3.3': 4,
  '3.4': 6,
  '3.5': 5,
  '3.7': 2,
  '4.1': 3,
  '4.2': 1,
  '4.3': 2,
  '4.4': 4,
  '5.1': 1,
  '5.2': 3,
  '5.3': 2,
  '5.4': 3,
  '6.1': 3,
  '6.2': 12,
  '6.3': 4,
  '6.4': 4,
  '6.5': 5,
  '6.6': 3,
  '6.8': 4,
  '7.1': 3,
  '7.2': 4,
  '7.3': 2,
  '7.4': 5,
  '7.5': 2,
  '7.6': 2,
  '8.1': 2,
  '8.2': 3,
  '8.3': 1,
  '8.4': 1,
  '9.1': 3,
  '9.2': 4,
  '10.1': 2,
  '10.2': 2,
  '10.3': 4,
  '10.4': 11,
  '10.5': 5,
  '10.6': 2,
  '10.7': 3,
  '11.1': 2,
  '11.2': 3,
  '11.3': 3,
  '11.4': 4,
  '11.5': 1,
  '11.6': 1,
  '12.1': 3,
  '12.2': 2,
  '12.3': 4,
  '13.1': 1,
  '13.2': 5,
  '13.3': 2,
  '13.4': 5,
  '14.1': 2,
  '14.2': 4,
  '14.3': 3,
  '15.1': 3,
  '15.2': 3,
  '15.3': 7,
  '16.1': 1,
  '16.2': 5,
  '16.3': 4,
  '16.4': 3,
  '16.5': 3,
  '17.1': 1,
  '17.2': 4,
  '17.3': 2,
};

/** The points of each control. Source: GB/T 22239-2019, 8.1.4 and 8.1.5 */
const mlps: Readonly<Record<string, string>> = {
  '8.1.4.1': 'abcd',
  '8.1.4.2': 'abcdefg',
  '8.1.4.3': 'abcd',
  '8.1.4.4': 'abcdef',
  '8.1.4.5': '',
  '8.1.4.6': '',
  '8.1.4.7': 'ab',
  '8.1.4.8': 'ab',
  '8.1.4.9': 'abc',
  '8.1.4.10': 'ab',
  '8.1.4.11': 'ab',
  '8.1.5.1': 'ab',
  '8.1.5.2': 'ab',
  '8.1.5.3': 'ab',
  '8.1.5.4': 'abcdef',
};

const expected = [
  ...Object.entries(asvs).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, index) => `${section}.${String(index + 1)}`),
  ),
  ...Object.entries(mlps).flatMap(([control, points]) =>
    points === '' ? [control] : [...points].map((point) => `${control} ${point}`),
  ),
];

/** The rows of the map: number, words, status, and where or why not. */
const rows = map
  .split('\n')
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
  .filter(([, number]) => /^\d+\.\d+\.\d+(?:\.\d+)?(?: [a-z])?$/.test(number ?? ''))
  .map(([, number = '', asks = '', status = '', where = '']) => ({ number, asks, status, where }));

/** Files of the project a text names. */
const filesIn = (text: string): string[] =>
  [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, name = '']) => name)
    .filter((name) =>
      /^(?:apps|libs|test|docs|config|migrations)\/|^[\w-]+\.(?:md|json|mjs|yml)$|^Dockerfile$|^\.dockerignore$/.test(
        name,
      ),
    );

describe('the security map', () => {
  it('has every requirement of ASVS 5.0 levels 1 and 2 and of MLPS level 3 once', () => {
    expect(Object.values(asvs).reduce((sum, count) => sum + count)).toBe(253);
    expect(rows.map(({ number }) => number).sort()).toEqual([...expected].sort());
  });

  it('gives each a status, and says where or why not', () => {
    const wrong = rows.filter(
      ({ asks, status, where }) => !statuses.includes(status) || asks === '' || where === '',
    );
    expect(wrong).toEqual([]);
  });

  it('counts what it tells', () => {
    const told = [
      ...map.matchAll(/met (\d+), partly (\d+), not met (\d+), operator (\d+), n\/a (\d+)/g),
    ];
    const counts = told.map(([, ...numbers]) => numbers.map(Number));
    const isMlps = ({ number }: { number: string }): boolean => /^8\.1\.[45]\.\d/.test(number);
    const countOf = (of: typeof rows): number[] =>
      statuses.map((status) => of.filter((row) => row.status === status).length);
    expect(counts).toEqual([
      countOf(rows.filter((row) => !isMlps(row))),
      countOf(rows.filter(isMlps)),
    ]);
  });

  it('shows for whatever is met a file, or the part of the map itself', () => {
    const bare = rows.filter(
      ({ status, where }) =>
        status === 'met' &&
        filesIn(where).length === 0 &&
        !/\b(?:Below|below|Here|Limits)\b|npm sbom/.test(where),
    );
    expect(bare).toEqual([]);
  });

  it('names only files that exist', () => {
    const files = [...new Set(filesIn(map))];
    expect(files.length).toBeGreaterThan(80);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
