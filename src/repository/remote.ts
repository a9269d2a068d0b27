/**
 * What of an audit is as large as the engine: the client of GitHub's API, and the reader of Markdown that knows a command in a
 * comment. Only the command `audit` loads it.
 */
export { connect } from '../github/client.ts';
export { readDismissals } from './dismissals.ts';
