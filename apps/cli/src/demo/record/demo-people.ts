import type { PeopleService } from '#libs/access';
import type { Command } from '#libs/platform';

/** On whose behalf a demo's life is recorded. */
export interface DemoPeople {
  readonly office: Command;
  readonly finance: Command;
}

const CORRELATION = 'demo';

/** The people for trying out who report and verify. */
export async function findDemoPeople(people: PeopleService): Promise<DemoPeople> {
  const all = await people.list();
  const commandOf = (username: string): Command => {
    const person = all.find((each) => each.username === username);
    if (!person) throw new Error(`a demo needs the person ${username}`);
    return {
      actor: { id: person.id, name: person.name, roles: [username] },
      correlationId: CORRELATION,
    };
  };
  return { office: commandOf('office'), finance: commandOf('finance') };
}
