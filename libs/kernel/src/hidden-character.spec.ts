import { hiddenCharacterIn, type HiddenKind } from './hidden-character.js';

describe('a hidden character', () => {
  it.each<[string, HiddenKind, string, number]>([
    ['滨江\u202E路', 'direction', 'U+202E', 3],
    ['\u2066a\u2069', 'direction', 'U+2066', 1],
    ['a\u200F', 'direction', 'U+200F', 2],
    ['a\u061C', 'direction', 'U+061C', 2],
    ['农\u200B村', 'invisible', 'U+200B', 2],
    ['农\u200D村', 'invisible', 'U+200D', 2],
    ['\uFEFF农村', 'invisible', 'U+FEFF', 1],
    ['农\u00AD村', 'invisible', 'U+00AD', 2],
    ['农\u2060村', 'invisible', 'U+2060', 2],
    ['农村\uFE00', 'invisible', 'U+FE00', 3],
    ['农村\u{E0100}', 'invisible', 'U+E0100', 3],
    ['农村\u{E0041}', 'invisible', 'U+E0041', 3],
    ['\u3164', 'invisible', 'U+3164', 1],
    ['\u2800', 'invisible', 'U+2800', 1],
    ['a\u034Fb', 'invisible', 'U+034F', 2],
    ['农\u0000村', 'control', 'U+0000', 2],
    ['农\u0085村', 'control', 'U+0085', 2],
    ['农\u001B村', 'control', 'U+001B', 2],
    ['农\n村', 'newline', 'U+000A', 2],
    ['农\t村', 'newline', 'U+0009', 2],
    ['农\u2028村', 'newline', 'U+2028', 2],
    ['\uE000', 'unassigned', 'U+E000', 1],
    ['\uFFFF', 'unassigned', 'U+FFFF', 1],
    ['\u{2FFFF}', 'unassigned', 'U+2FFFF', 1],
    ['\u0378', 'unassigned', 'U+0378', 1],
    ['a\uD800', 'unassigned', 'U+D800', 2],
    ['😀\u202E', 'direction', 'U+202E', 2],
  ])('of a name is found: %j', (text, kind, character, at) => {
    expect(hiddenCharacterIn(text, 'line')).toEqual({ kind, character, at });
  });

  it.each([
    '',
    '农村公路（一期）改造工程·A-1 “四好”——2024年',
    'New rural road, phase 1',
    '䶮㙍𬭎𱁬',
    'é e\u0301 ß Ж',
    '全角　空格',
    '😀♻️'.replace('\uFE0F', ''),
  ])('is none in the name %j', (text) => {
    expect(hiddenCharacterIn(text, 'line')).toBeNull();
  });

  it('may stand in notes where it joins or parts, and not where it deceives', () => {
    expect(hiddenCharacterIn('一、\t开工\r\n二、👨‍👩‍👧 ❤️\u200B \uF0B7', 'notes')).toBeNull();
    expect(hiddenCharacterIn('a\u202Eb', 'notes')).toMatchObject({ character: 'U+202E' });
    expect(hiddenCharacterIn('a\u0000b', 'notes')).toMatchObject({ kind: 'control' });
    expect(hiddenCharacterIn('a\uFFFFb', 'notes')).toMatchObject({ kind: 'unassigned' });
  });
});
