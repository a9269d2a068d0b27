import { json, notFound } from '../answer.ts';
import { nodeId, simpleUser } from '../representation/account.ts';
import { reviewCommentsOf } from '../representation/comment.ts';
import { now, type ReviewComment } from '../state.ts';
import { type Call, type Handlers, parameter, pullOfCall, repositoryOfCall, textAt } from './call.ts';
import { withoutPending } from './reviews.ts';

/** GraphQL's names of reactions by those of REST. */
const NAMES: Readonly<Record<string, string>> = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  confused: 'CONFUSED',
  heart: 'HEART',
  hooray: 'HOORAY',
  rocket: 'ROCKET',
  eyes: 'EYES',
};

function react(call: Call, kind: 'comments' | 'issueComments') {
  const repository = repositoryOfCall(call);
  const id = Number(parameter(call, 'comment_id'));
  const pulls = call.state.pulls.filter((pull) => pull.repository === repository);
  if (!pulls.some((pull) => pull[kind].some((comment) => comment.id === id))) throw notFound();
  const content = textAt(call.body, 'content') ?? '';
  const user = call.state.account(call.caller.login, call.caller.kind);
  const list = call.state.reactionsOf(id);
  const known = list.some((each) => each.user.login === user.login && each.content === NAMES[content]);
  if (!known) list.push({ user, content: NAMES[content] ?? '' });
  const reaction = call.state.nextId();
  const answer = { id: reaction, node_id: nodeId('Reaction', reaction), content, created_at: now() };
  return json(known ? 200 : 201, { ...answer, user: simpleUser(user, call.roots) });
}

/** Reactions, answers in threads, and what people may do. */
export const peopleRoutes: Handlers = {
  'reactions/create-for-issue-comment': (call) => react(call, 'issueComments'),
  'reactions/create-for-pull-request-review-comment': (call) => react(call, 'comments'),

  'repos/get-collaborator-permission-level': (call) => {
    repositoryOfCall(call);
    const username = parameter(call, 'username');
    if (call.state.renamed.has(username)) throw notFound();
    const permission = call.state.permissions.get(username) ?? 'read';
    const user = { ...simpleUser(call.state.account(username), call.roots), role_name: permission };
    return json(200, { permission, role_name: permission, user });
  },

  'pulls/create-reply-for-review-comment': async (call) => {
    const pull = pullOfCall(call);
    withoutPending(call, pull);
    const answered = pull.comments.find(({ id }) => id === Number(parameter(call, 'comment_id')));
    if (answered === undefined) throw notFound();
    const comment: ReviewComment = {
      id: call.state.nextId(),
      reviewId: answered.reviewId,
      user: call.state.account(call.caller.login, call.caller.kind),
      path: answered.path,
      anchor: answered.anchor,
      commit: answered.commit,
      body: textAt(call.body, 'body') ?? '',
      inReplyTo: answered.inReplyTo ?? answered.id,
      createdAt: now(),
    };
    pull.comments.push(comment);
    const [body] = await reviewCommentsOf(call.state, pull, [comment], call.roots);
    return json(201, body, { location: body?.url ?? '' });
  },
};
