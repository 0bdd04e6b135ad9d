import { signIn, type ApiClient } from '../api-client.js';
import { PASSWORD, type TestServer } from '../test-server.js';

/** Adds a unit below another (below the district for none). */
export async function aUnit(server: TestServer, code: string, parentCode?: string): Promise<void> {
  const security = await server.as('admin');
  const body = { code, name: `单位 ${code}`, kind: 'bureau', parentCode: parentCode ?? null };
  const made = await security.post('units', body);
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
}

/** A new person with roles in units of the plan, signed in. */
export async function aMember(
  server: TestServer,
  username: string,
  memberships: readonly { role: string; unit?: string; plan?: string }[],
): Promise<ApiClient> {
  const security = await server.as('admin');
  const made = await security.post('/api/v1/people', {
    username,
    name: `人员 ${username}`,
    memberships: memberships.map((membership) => ({ plan: '440703-14', ...membership })),
    password: PASSWORD,
  });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  return signIn(server.baseUrl, username, PASSWORD);
}

/** Makes a unit answer for a project, as the district's office does. */
export async function assign(server: TestServer, projectCode: string, unit: string): Promise<void> {
  const office = await server.as('office');
  const { body } = await office.get(`projects/${projectCode}`);
  const changed = await office.patch(
    `projects/${projectCode}`,
    { unitCode: unit },
    { ifMatch: (body as { version: number }).version },
  );
  if (changed.status !== 200) throw new Error(JSON.stringify(changed.body));
}
