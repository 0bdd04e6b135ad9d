import { plansOf, type SignedIn } from '#libs/access';

/** A signed-in person as the page sees them. */
export const toUser = (user: SignedIn) => ({
  id: user.id,
  username: user.username,
  name: user.name,
  roles: user.roles,
  administrator: user.administrator,
  permissions: user.permissions,
  plans: plansOf(user),
  pending: user.pending,
});
