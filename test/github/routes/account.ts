import { json, notFound } from '../answer.ts';
import type { RateLimit } from '../rate-limit.ts';
import { publicUser } from '../representation/account.ts';
import { type Handlers, parameter } from './call.ts';

/** GET /user and GET /rate_limit. */
export function accountRoutes(limit: RateLimit): Handlers {
  return {
    'users/get-authenticated': ({ state, caller, roots }) =>
      json(200, publicUser(state.account(caller.login, caller.kind), roots)),
    // An account is known here by what it may do.
    'users/get-by-id': (call) => {
      const { state, roots } = call;
      const accounts = [...state.permissions.keys()].map((login) => state.account(login));
      const found = accounts.find(({ id }) => id === Number(parameter(call, 'account_id')));
      if (found === undefined) throw notFound();
      return json(200, publicUser(found, roots));
    },
    'rate-limit/get': ({ caller }) => {
      const core = limit.of(caller.token);
      return json(200, { resources: { core, search: { ...core, limit: 30, remaining: 30, used: 0 } }, rate: core });
    },
  };
}
