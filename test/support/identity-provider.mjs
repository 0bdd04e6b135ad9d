// A real OpenID Connect provider for the tests: PORT, and the REDIRECT_URI of its one client. Whoever gives
// a name is that person; `+otp` behind the name: with a second factor; `no`: the provider refuses.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const port = Number(process.env.PORT);
const issuer = `http://localhost:${String(port)}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'gangmu',
      client_secret: 'the secret of gangmu at the provider',
      redirect_uris: [process.env.REDIRECT_URI],
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
  ],
  claims: { openid: ['sub', 'amr'], profile: ['name', 'employee_number'] },
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_, sub) => ({
    accountId: sub,
    claims: () => ({ sub, name: sub, employee_number: `no. ${sub}` }),
  }),
  // A government's provider asks nobody whether its own systems may know who they are.
  loadExistingGrant: async (context) => {
    const { client, session, params } = context.oidc;
    const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
    grant.addOIDCScope(params.scope);
    await grant.save();
    return grant;
  },
});

async function answer(request, response) {
  const [, uid] = /^\/interaction\/([\w-]+)$/.exec(request.url ?? '') ?? [];
  if (uid === undefined) return provider.callback()(request, response);
  if (request.method === 'GET') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(
      '<!doctype html><title>provider</title><form method="post"><input name="who" autofocus><button>go</button></form>',
    );
  }
  const body = (await request.setEncoding('utf8').toArray()).join('');
  const [who = '', strong] = (new URLSearchParams(body).get('who') ?? '').split('+');
  const result =
    who === 'no'
      ? { error: 'access_denied', error_description: 'not today' }
      : { login: { accountId: who, amr: strong === 'otp' ? ['pwd', 'otp'] : ['pwd'] } };
  return provider.interactionFinished(request, response, result, {
    mergeWithLastSubmission: false,
  });
}

createServer((request, response) => void answer(request, response)).listen(port, 'localhost', () =>
  process.stdout.write('ready\n'),
);
