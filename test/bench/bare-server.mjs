// Bare: what the same machine can do without us. fastify and pg, no sign-in. A read gives the finished answer's
// items from one flat table that already holds them, a row an item; a write is SELECT FOR UPDATE, UPDATE and one
// audit INSERT in one transaction. It shares no statement, table or code of ours.
import Fastify from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const app = Fastify();

app.get('/answers/:route', async (request) => {
  const { rows } = await pool.query({
    name: 'answer',
    text: 'SELECT item FROM bare_answer WHERE route = $1 ORDER BY ord',
    values: [request.params.route],
  });
  return rows.map((row) => row.item);
});

app.patch('/milestones/:id', async (request) => {
  const client = await pool.connect();
  const run = async (name, text, values) => (await client.query({ name, text, values })).rows[0];
  try {
    await client.query('BEGIN');
    const { id } = request.params;
    const before = await run('lock', 'SELECT * FROM bare_milestone WHERE id = $1 FOR UPDATE', [id]);
    const after = await run(
      'update',
      'UPDATE bare_milestone SET forecast = $2, version = version + 1 WHERE id = $1 RETURNING *',
      [id, request.body.forecast],
    );
    await run('audit', 'INSERT INTO bare_audit (who, obj, before, after) VALUES ($1, $2, $3, $4)', [
      'somebody',
      after.id,
      before,
      after,
    ]);
    await client.query('COMMIT');
    return after;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
});

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.send?.({ isReady: true });
