/**
 * Prints the counts of the whole run as its very last line, for scripts that read them: `N passed, N failed`, with
 * `, N skipped` where there are any.
 */
// biome-ignore lint/style/noDefaultExport: Jest takes a reporter from a module's default export.
export default class LastLineReporter {
  onRunComplete(
    _contexts,
    { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites },
  ) {
    // A file that does not even load has no tests to fail, so it counts as one.
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const skipped = numPendingTests + numTodoTests;
    const line = `${numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
    // Jest prints its own summary after all reporters, so the last line has to wait for the end of the process.
    process.once('exit', () => process.stdout.write(line));
  }
}
