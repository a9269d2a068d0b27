/** Functions on the path of a map's lock, where each pair of probes has to be looked at. */
const LOCK_PATH = ['lookup_elem_raw', 'native_queued_spin_lock_slowpath', '_raw_spin_lock', 'htab_map_update_elem'];

/**
 * A script of many probes over many maps.
 * @param risky one in four probes is on the path of a map's lock; otherwise none is
 */
export function wideScript(probes: number, maps: number, risky: boolean): string {
  return Array.from({ length: probes }, (_, index) => {
    const site = risky && index % 4 === 0 ? LOCK_PATH[(index / 4) % LOCK_PATH.length] : `vfs_function_${index}`;
    const provider = index % 2 === 0 ? 'fentry' : 'fexit';
    // A map has one type of key and one of value: otherwise bpftrace refuses the script, and there is nothing to judge.
    const half = maps / 2;
    const body = `@m${index % half}[pid] = ${index}; @c${(index * 7 + 1) % half}[comm] = count();`;
    return `${provider}:${site} /pid > ${index}/ { ${body} }\n`;
  }).join('');
}
