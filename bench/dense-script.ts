/** Statements without comments or idle white space, of all the kinds that tools use. */
function statements(index: number): string {
  return [
    `@a${index % 7}[tid,comm]=nsecs-@start[tid];`,
    `if($x${index % 3}>${index}&&pid!=1){@h[func,arg0]=hist((args.len+1)/1024);`,
    `printf("%d %s\\n",pid,str(((struct task_struct*)curtask)->comm));}`,
    `else{$y=(uint64)arg1+${index}*2;delete(@start[tid]);}`,
  ].join('');
}

/** A script of at least `length` UTF-16 units, without a comment, in probes of 20 groups of statements each. */
export function denseScript(length: number): string {
  const probes: string[] = [];
  let written = 0;
  for (let index = 0; written < length; index += 20) {
    const body = Array.from({ length: 20 }, (_, group) => statements(index + group)).join('');
    const probe = `kprobe:f${index} /pid==${index}/{${body}}\n`;
    probes.push(probe);
    written += probe.length;
  }
  return probes.join('');
}
