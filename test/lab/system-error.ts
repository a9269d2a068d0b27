/** Whether an error is that of a system call, e.g. `ENOENT`. Under Jest it is not an instance of this realm's Error. */
export function isSystemError(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
