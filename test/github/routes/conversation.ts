import { json, notFound, page, Refusal } from '../answer.ts';
import { issueCommentOf } from '../representation/comment.ts';
import { editComment, type IssueComment, now } from '../state.ts';
import { bodyMisplacement } from '../strictness.ts';
import { type Call, type Handlers, parameter, pullOfCall, repositoryOfCall, textAt } from './call.ts';

/** The text of a comment on the conversation. Throws 422 when it is blank or too long. */
function checkedBody(call: Call): string {
  const body = textAt(call.body, 'body') ?? '';
  const misplaced = bodyMisplacement(body);
  if (misplaced !== undefined) {
    throw new Refusal(422, 'Validation Failed', [
      { resource: 'IssueComment', code: 'unprocessable', field: 'data', message: misplaced.text },
    ]);
  }
  return body;
}

/** Comments on a pull request's conversation, which GitHub calls issue comments. */
export const conversationRoutes: Handlers = {
  'issues/list-comments': (call) => {
    const pull = pullOfCall(call);
    const since = call.url.searchParams.get('since') ?? '';
    const comments = pull.issueComments.filter((comment) => comment.updatedAt >= since);
    return page(
      comments.map((comment) => issueCommentOf(pull, comment, call.roots)),
      call.url,
    );
  },

  'issues/create-comment': (call) => {
    const pull = pullOfCall(call);
    const body = checkedBody(call);
    const user = call.state.account(call.caller.login, call.caller.kind);
    const comment: IssueComment = { id: call.state.nextId(), user, body, createdAt: now(), updatedAt: now() };
    pull.issueComments.push(comment);
    const answer = issueCommentOf(pull, comment, call.roots);
    return json(201, answer, { location: answer.url });
  },

  'issues/update-comment': (call) => {
    const repository = repositoryOfCall(call);
    const id = Number(parameter(call, 'comment_id'));
    for (const pull of call.state.pulls.filter((one) => one.repository === repository)) {
      const comment = pull.issueComments.find((one) => one.id === id);
      if (comment === undefined) continue;
      const isAuthor = comment.user.login === call.caller.login;
      // An app edits its own comments only; a person with write access edits any.
      if (!isAuthor && call.caller.kind === 'Bot') throw new Refusal(403, 'Resource not accessible by integration');
      editComment(comment, call.state.account(call.caller.login, call.caller.kind), checkedBody(call));
      return json(200, issueCommentOf(pull, comment, call.roots));
    }
    throw notFound();
  },
};
