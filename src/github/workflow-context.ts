/**
 * What GitHub tells a run of a workflow: the event that started it, the repository, and the commit. @actions/github reads that while it
 * is loaded, and breaks there if the event file, the repository or `apiUrl` is wrong: look at them before.
 */
export async function workflowContext() {
  const { context } = await import('@actions/github');
  return context;
}
