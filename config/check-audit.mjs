// Asks the registry for known weaknesses of what Gangmu runs on. Findings of high or critical weight fail.
// A registry without that question (a mirror inside a government network) or one out of reach is told as
// just that: nothing was audited, and nothing is claimed.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const arguments_ = ['audit', '--omit=dev', '--audit-level=high', '--json'];
/** HTTP's ways of saying that there is no such question. */
const noSuchQuestion = new Set([400, 404, 405, 410, 501]);
const outOfReach =
  /\b(ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH)\b/;

/** The last JSON object of an output that may have warnings before it. */
function jsonOf(text) {
  try {
    return JSON.parse(text.slice(text.indexOf('{')));
  } catch {
    return null;
  }
}

/**
 * What an `npm audit --json` found.
 *
 * @returns {{ outcome: 'clean' | 'findings' | 'no-audit' | 'unreachable' | 'broken', told: string }}
 */
export function readAudit({ stdout, stderr, status }) {
  const report = jsonOf(stdout);
  const counts = report?.metadata?.vulnerabilities;
  if (counts) {
    const grave = (counts.high ?? 0) + (counts.critical ?? 0);
    const told = Object.entries(counts)
      .map(([weight, count]) => `${weight} ${String(count)}`)
      .join(', ');
    if (grave > 0) {
      const names = Object.values(report.vulnerabilities ?? {})
        .filter(({ severity }) => severity === 'high' || severity === 'critical')
        .map(({ name, severity }) => `${name} (${severity})`);
      return { outcome: 'findings', told: `${told}: ${names.join(', ')}` };
    }
    return status === 0 ? { outcome: 'clean', told } : { outcome: 'broken', told: stderr };
  }
  const said =
    `${report?.message ?? ''} ${report?.error?.code ?? ''} ${report?.error?.summary ?? ''} ${stderr}`.trim();
  if (noSuchQuestion.has(report?.statusCode) && /advisories|audit/.test(String(report?.uri)))
    return { outcome: 'no-audit', told: said };
  if (outOfReach.test(said)) return { outcome: 'unreachable', told: said };
  return { outcome: 'broken', told: said || stdout };
}

const sentences = {
  clean: '依赖审计：未发现高危 Dependency audit: nothing grave',
  findings: '依赖审计：发现高危 Dependency audit: grave findings',
  'no-audit': '未审计：该软件源没有审计接口 NOT AUDITED: this registry has no audit endpoint',
  unreachable: '未审计：无法连接软件源 NOT AUDITED: the registry cannot be reached',
  broken: '依赖审计失败 Dependency audit failed',
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { outcome, told } = readAudit(
    spawnSync('npm', arguments_, {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === 'win32',
    }),
  );
  console.log(`${sentences[outcome]}\n  ${told.split('\n').slice(0, 12).join('\n  ')}`);
  process.exitCode = outcome === 'findings' || outcome === 'broken' ? 1 : 0;
}
