/**
 * The processor time that this process has used, in milliseconds. What must not take long is measured by it: how long a
 * test takes on the clock depends on what else the machine is doing.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
