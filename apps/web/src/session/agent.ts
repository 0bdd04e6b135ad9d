/** Browsers by what their User-Agent says, the more particular first: most also call themselves others. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger\//, '微信'],
  [/DingTalk\//, '钉钉'],
  [/\bEdgA?(?:iOS)?\//, 'Edge'],
  [/QQBrowser\//, 'QQ浏览器'],
  [/\b(?:OPR|Opera)\//, 'Opera'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|Chromium|HeadlessChrome)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

const nameIn = (list: readonly (readonly [RegExp, string])[], agent: string): string | undefined =>
  list.find(([pattern]) => pattern.test(agent))?.[1];

/** A browser as its user would call it, such as `Edge · Windows`; what is unknown as it named itself. */
export function agentWords(agent: string | null): string | null {
  if (agent === null) return null;
  const words = [nameIn(browsers, agent), nameIn(systems, agent)].filter(
    (word) => word !== undefined,
  );
  return words.length > 0 ? words.join(' · ') : agent.slice(0, 60);
}
