import { json } from '../answer.ts';
import type { RateLimit } from '../rate-limit.ts';
import { publicUser } from '../representation/account.ts';
import type { Handlers } from './call.ts';

/** GET /user and GET /rate_limit. */
export function accountRoutes(limit: RateLimit): Handlers {
  return {
    'users/get-authenticated': ({ state, caller, roots }) =>
      json(200, publicUser(state.account(caller.login, caller.kind), roots)),
    'rate-limit/get': ({ caller }) => {
      const core = limit.of(caller.token);
      return json(200, { resources: { core, search: { ...core, limit: 30, remaining: 30, used: 0 } }, rate: core });
    },
  };
}
