import fc from 'fast-check';
import { repeatedKeys } from './repeated-keys.js';

describe('keys that stand twice in one object', () => {
  it.each<[string, string[]]>([
    ['{"a":1,"a":2}', ['/a']],
    ['{"a":1,"a":1}', ['/a']],
    ['{"a":1,"\\u0061":2}', ['/a']],
    ['{"a":{"b":1},"b":1}', []],
    ['{"a":{"b":1,"b":2},"b":1}', ['/a/b']],
    ['[{"a":1},{"a":1,"b":[],"a":{}}]', ['/1/a']],
    ['{"lines":[{"x":[1,[2]],"y":1},{"x":1,"x":2}]}', ['/lines/1/x']],
    ['{"a/b~":1,"a/b~":2}', ['/a~1b~0']],
    ['{"":1,"":2}', ['/']],
    ['{"a":"\\"a\\":1,","a\\\\":"{","b":"\\\\"}', []],
    ['{"a":1,"b":2,"b":3,"a":4,"a":5}', ['/b', '/a']],
    ['{"农村":1,"农村":2}', ['/农村']],
    ['{ "a" : [ ] , "b" : { } , "a" : null }', ['/a']],
    ['{"a":["a","a"],"b":"a"}', []],
    ['"a"', []],
  ])('of %s are told', (json, pointers) => {
    expect(repeatedKeys(json, 9)).toEqual(pointers);
  });

  it('are none in what JSON.stringify writes, and always found where one is added', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), fc.jsonValue(), (value, key, other) => {
        expect(repeatedKeys(JSON.stringify(value), 9)).toEqual([]);
        const [name, another] = [JSON.stringify(key), JSON.stringify(`${key}x`)];
        const [first, second] = [JSON.stringify(value), JSON.stringify(other)];
        expect(
          repeatedKeys(`{${name}:${first},${another}:[${first}],${name}:${second}}`, 9),
        ).toHaveLength(1);
      }),
    );
  });

  it('are looked for in 1 MiB in time that grows with its length alone', () => {
    const size = 1_048_576;
    for (const json of [
      `{"a":"${'x'.repeat(size)}"}`,
      `{"a":"${'\\\\'.repeat(size / 2)}"}`,
      `{"a":[${'1,'.repeat(size / 2)}1]}`,
      '['.repeat(size / 2) + ']'.repeat(size / 2),
      `{${Array.from({ length: 100_000 }, (_, n) => `"${String(n)}":1`).join(',')}}`,
    ]) {
      const before = performance.now();
      expect(repeatedKeys(json, 9)).toEqual([]);
      expect(performance.now() - before).toBeLessThan(3_000);
    }
  });
});
