// The order of the libs is the rule: each may import those before it, apps may import all, nothing an app.
const libs = [
  'kernel',
  'platform',
  'audit',
  'access',
  'plan',
  'projects',
  'investment',
  'progress',
  'rollup',
  'digest',
];

const order = libs.map((lib, index) => ({
  name: `${lib}-imports-only-libs-before-it`,
  severity: 'error',
  from: { path: `^libs/${lib}/`, pathNot: '\\.(spec|db-spec)\\.ts$' },
  to: { path: `^(apps|test|migrations|libs/(${[...libs.slice(index + 1), 'none'].join('|')}))/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...order,
    {
      name: 'domain-is-plain',
      comment: 'Rules need no framework',
      severity: 'error',
      from: { path: '^libs/(kernel/src|[^/]+/src/domain)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^node_modules/(@nestjs|typeorm|bullmq|pg|fastify|ioredis)(/|$)' },
    },
    {
      name: 'libs-through-their-index',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/([^/]+)/src/(?!index\\.ts$)', pathNot: '^libs/$1/' },
    },
    {
      name: 'apps-use-libs-through-their-index',
      severity: 'error',
      from: { path: '^apps/' },
      to: { path: '^libs/[^/]+/src/(?!index\\.ts$)' },
    },
    {
      name: 'layers-inside-a-lib',
      comment: 'domain knows only domain and kernel; persistence never the services',
      severity: 'error',
      from: { path: '^libs/([^/]+)/src/domain/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/$1/src/(application|persistence)/' },
    },
    {
      name: 'ant-design-in-one-place',
      comment:
        'It outweighs the first page; layout/ant.tsx brings it, in our theme, to pages that need it',
      severity: 'error',
      from: { path: '^apps/web/', pathNot: '^apps/web/src/layout/(ant\\.tsx|theme\\.ts)$' },
      to: { path: '^node_modules/(antd|@ant-design)/' },
    },
    {
      name: 'page-and-server-apart',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|apps/(api|worker|cli))/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
    },
  },
};
