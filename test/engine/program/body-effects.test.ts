import { describe, expect, test } from '@jest/globals';
import type { BodyCall } from '../../../src/engine/program/body-state.ts';
import type { Effect } from '../../../src/engine/program/effect.ts';
import { probesOf } from './followed.ts';

/** What an effect says, but for its place. */
function wordsOf(effect: Effect): string {
  return 'sometimes' in effect ? `${wordsOfKind(effect)} sometimes` : wordsOfKind(effect);
}

function wordsOfKind(effect: Effect): string {
  switch (effect.kind) {
    case 'map': {
      const { change, aggregation, map, key, plain, discarded } = effect;
      const flags = [plain && 'plain', discarded && 'discarded'].filter(Boolean);
      return [change, aggregation, `${map}[${key.text}]`, ...flags].filter(Boolean).join(' ');
    }
    case 'read':
      return `read ${effect.map}[${effect.key.text}]`;
    case 'error':
      return `error ${effect.error}`;
    case 'output':
      return `output ${effect.function}`;
    case 'stack':
      return 'stack';
    case 'reset':
      return `${effect.function} ${effect.map}`;
  }
}

function wordsOfCall(call: BodyCall): string {
  const what = 'name' in call ? call.name : 'read' in call ? call.read : 'change' in call ? call.change : '';
  const words = [call.kind, what, 'map' in call ? call.map : '', call.always ? '' : 'sometimes'];
  return words.filter(Boolean).join(' ');
}

/** What the last probe of a script does: each effect, and where it is told. */
function effectsOf(script: string): string[] {
  const effects = probesOf(script).at(-1)?.effects ?? [];
  return effects.map((effect) => `${wordsOf(effect)}: ${script.slice(effect.span.start, effect.span.end)}`);
}

/** The same without the places. */
const done = (body: string, before = '') =>
  (probesOf(`${before}kprobe:f { ${body} }`).at(-1)?.effects ?? []).map(wordsOf);

/** What the last probe of a script may call in the kernel, in the order of execution. */
function callsOf(script: string): string[] {
  const calls = probesOf(script).at(-1)?.calls() ?? [];
  return calls.map((call) => `${wordsOfCall(call)}: ${script.slice(call.span.start, call.span.end)}`);
}

const called = (body: string, before = '') =>
  (probesOf(`${before}kprobe:f { ${body} }`).at(-1)?.calls() ?? []).map(wordsOfCall);

describe('an entry is changed', () => {
  test.each<[body: string, effects: string[]]>([
    ['@a = 1;', ['assign @a[] plain']],
    ['@a[pid] = 1;', ['assign @a[pid] plain']],
    ['@a[pid, 2] = 0x10;', ['assign @a[pid,2] plain']],
    ['@a[1] = "x";', ['assign @a[1] plain']],
    ['@a[1] = true;', ['assign @a[1] plain']],
    ['@a[1] = 5s;', ['assign @a[1] plain']],
    // Of these it is not sure what they are: a variable, an entry or a field may be a copy of an aggregation.
    ['@a[1] = $x;', ['assign @a[1]']],
    ['@a[1] = args.x;', ['assign @a[1]']],
    ['@a[1] = @b[2];', ['read @b[2]', 'assign @a[1]']],
    ['@a[1] += $x;', ['assign @a[1] plain']],
    ['@a[1] -= @b[2];', ['read @b[2]', 'assign @a[1] plain']],
    ['@a[1]++;', ['assign @a[1] plain']],
    ['--@a[1];', ['assign @a[1] plain']],
    ['$x = @a[1]++;', ['assign @a[1] plain']],
    ['@a[@b[2]]++;', ['read @b[2]', 'assign @a[?] plain']],
    ['@a[1] = count();', ['aggregate count @a[1]']],
    ['@a = avg(pid);', ['aggregate avg @a[]']],
    ['@a[1] = sum(@b[2]);', ['read @b[2]', 'aggregate sum @a[1]']],
    ['@a[@b[2]] = sum(@b[3]);', ['read @b[2]', 'read @b[3]', 'aggregate sum @a[?]']],
    ['@a[1] = hist(1 / arg0);', ['error division', 'aggregate hist @a[1]']],
    // These are no aggregations, whatever they are.
    ['@a[1] = count;', ['assign @a[1]']],
    ['@a[1] = elsewhere(@b[2]);', ['read @b[2]', 'assign @a[1]']],
    ['delete(@a[1]);', ['delete @a[1] discarded']],
    ['delete(@a, 1);', ['delete @a[1] discarded']],
    ['delete(@a);', ['delete @a[] discarded']],
    ['delete(@a[1], @b[2]);', ['delete @a[1] discarded', 'delete @b[2] discarded']],
    ['delete(@a, @b);', ['delete @a[] discarded', 'delete @b[] discarded']],
    ['delete(@a[1], @b);', ['delete @a[1] discarded', 'delete @b[] discarded']],
    ['delete(@a[1], @b[2], @c);', ['delete @a[1] discarded', 'delete @b[2] discarded', 'delete @c[] discarded']],
    ['delete(@a, @b[1]);', ['read @b[1]', 'delete @a[?] discarded']],
    ['delete(@a[@b[1]]);', ['read @b[1]', 'delete @a[?] discarded']],
    ['$x = delete(@a[1]);', ['delete @a[1]']],
    ['$x = delete(@a, 1);', ['delete @a[1]']],
    ['if (delete(@a, 1)) { $x = 1; }', ['delete @a[1]']],
    ['delete(1 / arg0);', ['error division']],
  ])('by %s', (body, effects) => {
    expect(done(body)).toEqual(effects);
  });

  test('by what a macro is given for the entry, the value or the map', () => {
    const macros =
      'macro set(@m, e) { @m = e; }\nmacro del(e) { delete(e); }\nmacro add(k) { set(@a, sum(k)); }\nmacro d(@m, k) { delete(@m, k); }\nmacro two(a, b) { delete(a, b); }\n';
    expect(done('set(@a, count());', macros)).toEqual(['aggregate count @a[]']);
    expect(done('set(@a, 5);', macros)).toEqual(['assign @a[] plain']);
    expect(done('set(@a, $x);', macros)).toEqual(['assign @a[]']);
    expect(done('add(@b[1]);', macros)).toEqual(['read @b[1]', 'aggregate sum @a[]']);
    expect(done('del(@a[1]);', macros)).toEqual(['delete @a[1] discarded']);
    expect(done('del(@a[@b[1]]);', macros)).toEqual(['read @b[1]', 'delete @a[?] discarded']);
    expect(done('d(@a, pid);', macros)).toEqual(['delete @a[pid] discarded']);
    expect(done('two(@a, 1);', macros)).toEqual(['delete @a[1] discarded']);
  });

  test('each effect is told at the place of its own text', () => {
    const body =
      'kprobe:f { @a[@b[1]] = sum(2); @c[1] = 5; @d[1]++; delete(@e[1]); $x = 1 / arg0; print(@f[2]); clear(@a); $s = kstack; $t = ustack(3); $z = args.a[arg1]; }';
    expect(effectsOf(body)).toEqual([
      'read @b[1]: @b[1]',
      'aggregate sum @a[?]: @a[@b[1]] = sum(2)',
      'assign @c[1] plain: @c[1] = 5',
      'assign @d[1] plain: @d[1]++',
      'delete @e[1] discarded: delete(@e[1])',
      'error division: 1 / arg0',
      'read @f[2]: @f[2]',
      'output print: print(@f[2])',
      'clear @a: clear(@a)',
      'output clear: clear(@a)',
      'stack: kstack',
      'stack: ustack(3)',
      'error array-index: args.a[arg1]',
    ]);
  });
});

describe('an entry is changed at some events only', () => {
  const CHANGE = '@a[1] = 5;';
  test.each([
    `if (pid) { ${CHANGE} }`,
    `if (pid) { $x = 1; } else { ${CHANGE} }`,
    `if (pid) { $x = 1; } else if (uid) { ${CHANGE} }`,
    `while (pid) { ${CHANGE} }`,
    `for ($i : 0..3) { ${CHANGE} }`,
    `for ($kv : @b) { ${CHANGE} }`,
    `$x = pid && { ${CHANGE} 1 };`,
    `$x = pid || { ${CHANGE} 1 };`,
    `$x = pid ? { ${CHANGE} 1 } : 2;`,
    `$x = pid ? 2 : { ${CHANGE} 1 };`,
    `$x = pid ?: { ${CHANGE} 1 };`,
    `if (pid) { return; } ${CHANGE}`,
    `if (pid) { $x = 1; } else { return; } ${CHANGE}`,
    `while (pid) { return; } ${CHANGE}`,
    `if (pid) { unroll (2) { ${CHANGE} } }`,
    `return; ${CHANGE}`,
  ])('%s', (body) => {
    expect(done(body)).toEqual(['assign @a[1] plain sometimes']);
  });

  test('behind a predicate', () => {
    expect(effectsOf('kprobe:f /pid/ { @a[1] = 5; }')).toEqual(['assign @a[1] plain sometimes: @a[1] = 5']);
    // The predicate itself is evaluated at each event.
    expect(effectsOf('kprobe:f /@a[1]++ > 3/ { $x = 1; }')).toEqual(['assign @a[1] plain: @a[1]++']);
  });

  test.each([
    CHANGE,
    `{ ${CHANGE} }`,
    `unroll (2) { ${CHANGE} }`,
    `if (pid) { $x = 1; } ${CHANGE}`,
    `if (pid) { $x = 1; } else { $x = 2; } ${CHANGE}`,
    `while (pid) { $x = 1; } ${CHANGE}`,
    `while (pid) { break; } ${CHANGE}`,
    `while (pid) { continue; } ${CHANGE}`,
    `for ($i : 0..3) { $x = 1; } ${CHANGE}`,
    `for ($kv : @b) { $x = 1; } ${CHANGE}`,
    `$x = pid && 1; ${CHANGE}`,
    `$x = pid ? 1 : 2; ${CHANGE}`,
    `$x = { ${CHANGE} 1 } && pid;`,
    `$x = { ${CHANGE} 1 } ? 1 : 2;`,
    `$x = pid + { ${CHANGE} 1 };`,
    `for ($i : 0..{ ${CHANGE} 3 }) { $x = 1; }`,
    `for ($i : { ${CHANGE} 0 }..3) { $x = 1; }`,
    `if ({ ${CHANGE} 1 }) { $x = 1; }`,
    `while ({ ${CHANGE} 0 }) { $x = 1; }`,
    `return { ${CHANGE} 1 };`,
    `let $x = { ${CHANGE} 1 };`,
  ])('and at each: %s', (body) => {
    expect(done(body)).toEqual(['assign @a[1] plain']);
  });

  test('but exit() ends the script with what it keeps from running', () => {
    expect(done('if (pid) { exit(); } @a[1] = 5;')).toEqual(['output exit', 'assign @a[1] plain']);
  });

  test('where a macro is called there, or itself returns', () => {
    const macros = 'macro set() { @a[1] = 5; }\nmacro leave() { if (pid) { return; } }\nmacro end() { exit(); }\n';
    expect(done('set();', macros)).toEqual(['assign @a[1] plain']);
    expect(done('if (pid) { set(); }', macros)).toEqual(['assign @a[1] plain sometimes']);
    expect(done('if (pid) { set(); } set();', macros)).toEqual(['assign @a[1] plain sometimes', 'assign @a[1] plain']);
    expect(done('leave(); set();', macros)).toEqual(['assign @a[1] plain sometimes']);
    expect(done('leave(); @a[1] = 5;', macros)).toEqual(['assign @a[1] plain sometimes']);
    expect(done('leave(); leave(); @a[1] = 5;', macros)).toEqual(['assign @a[1] plain sometimes']);
    expect(done('end(); set();', macros)).toEqual(['output exit', 'assign @a[1] plain']);
    expect(done('set(); leave();', macros)).toEqual(['assign @a[1] plain']);
  });

  test('but the return of a subprogram leads back to where it was called', () => {
    const functions = 'fn f($x : int64) : int64 { if ($x) { return 1; } @b[1] = 5; return 2; }\n';
    expect(done('$y = f(1); @a[1] = 5;', functions)).toEqual(['assign @b[1] plain sometimes', 'assign @a[1] plain']);
    expect(done('$y = f(1); $z = f(1); @a[1] = 5;', functions).at(-1)).toBe('assign @a[1] plain');
    expect(done('return f(1); @a[1] = 5;', functions).at(-1)).toBe('assign @a[1] plain sometimes');
  });
});

describe('an entry is read', () => {
  test.each<[body: string, effects: string[]]>([
    ['$x = @a[1];', ['read @a[1]']],
    ['$x = @a;', ['read @a[]']],
    ['let $x = @a[1];', ['read @a[1]']],
    ['_ = @a[1];', ['read @a[1]']],
    ['@a[1];', ['read @a[1]']],
    ['return @a[1];', ['read @a[1]']],
    ['$x = @a[@b[1]];', ['read @b[1]', 'read @a[?]']],
    ['$x = (@a[1], @b[2]);', ['read @a[1]', 'read @b[2]']],
    ['$x = (int64)@a[1];', ['read @a[1]']],
    ['$x = !@a[1];', ['read @a[1]']],
    ['$x = *@a[1];', ['read @a[1]']],
    ['$x = @a[1].x;', ['read @a[1]']],
    ['$x = @a[1][2];', ['read @a[1]']],
    ['$x = @a[1] > @b[1];', ['read @a[1]', 'read @b[1]']],
    ['$x = @a[1] && @b[1];', ['read @a[1]', 'read @b[1]']],
    ['$x = @a[1] ? @b[1] : @c[1];', ['read @a[1]', 'read @b[1]', 'read @c[1]']],
    ['$x = @a[1] ?: @c[1];', ['read @a[1]', 'read @c[1]']],
    ['if (@a[1]) { $x = 1; }', ['read @a[1]']],
    ['if (@a[1]) { $x = @b[1]; } else { $x = @c[1]; }', ['read @a[1]', 'read @b[1]', 'read @c[1]']],
    ['while (@a[1]) { $x = @b[1]; }', ['read @a[1]', 'read @b[1]']],
    ['unroll (3) { $x = @b[1]; }', ['read @b[1]']],
    ['for ($i : @a[1]..@b[1]) { $x = @c[1]; }', ['read @a[1]', 'read @b[1]', 'read @c[1]']],
    ['for ($kv : @a) { $x = @b[1]; }', ['read @b[1]']],
    // An entry that the loop is at is there, but not one of another map.
    ['for ($kv : @a) { $x = @a[$kv.0]; $y = @b[$kv.0]; }', ['read @b[?$kv]']],
    // What was written is there.
    ['@a[1] = 5; $x = @a[1]; $y = @a[2];', ['assign @a[1] plain', 'read @a[2]']],
    ['@a[1]++; $x = @a[1];', ['assign @a[1] plain']],
    ['delete(@a, 1); $x = @a[1];', ['delete @a[1] discarded', 'read @a[1]']],
    ['$x = str(@a[1]);', ['read @a[1]']],
    ['++(@a[@b[1]]);', ['read @b[1]', 'assign @a[?] plain']],
    ['$x = abs(@a);', ['read @a[]']],
    ['print(@a[1]);', ['read @a[1]', 'output print']],
    ['print(@a, @b);', ['read @b[]', 'output print']],
    ['print(@a); clear(@a); zero(@a);', ['output print', 'clear @a', 'output clear', 'zero @a', 'output zero']],
    ['$x = len(@a) + has_key(@a, @b[1]);', ['read @b[1]']],
    ['printf("%d", @a[1]);', ['read @a[1]', 'output printf']],
  ])('by %s', (body, effects) => {
    expect(done(body)).toEqual(effects);
  });

  test('by a subprogram once, where it is called, and by a macro as often as it names the argument', () => {
    const before = 'fn f($x : int64) : int64 { return 1; }\nmacro once(e) { $x = e; }\nmacro never(e) { $x = 1; }\n';
    expect(done('$y = f(@a[1]);', before)).toEqual(['read @a[1]']);
    expect(done('once(@a[1]);', before)).toEqual(['read @a[1]']);
    expect(done('never(@a[1]);', before)).toEqual([]);
  });

  test('by no macro that takes the map as a whole', () => {
    const before = 'macro p(e) { print(e); }\nmacro c(e) { clear(e); zero(e); }\nmacro h(e) { $x = has_key(e, 1); }\n';
    expect(done('c(@a);', before)).toEqual(['clear @a', 'output clear', 'zero @a', 'output zero']);
    expect(done('h(@a);', before)).toEqual([]);
    expect(called('h(@a);', before)).toEqual(['name has_key', 'read own @a']);
    expect(done('p(@a);', before)).toEqual(['output print']);
    expect(done('p(@a[1]);', before)).toEqual(['read @a[1]', 'output print']);
  });

  test('by each argument of a macro, as it is written', () => {
    const before = 'macro both(e, f) { $x = e; $y = f; }\n';
    expect(done('both(@a[1] + 1, @b[1] + 1);', before)).toEqual(['read @a[1]', 'read @b[1]']);
    expect(done('both(@a[1] + 1, @a[2] + 1);', before)).toEqual(['read @a[1]', 'read @a[2]']);
  });

  test('by no bare word, which calls no function of that name', () => {
    expect(done('$x = print; $y = signal; $z = path; $x = exit; $y = clear;')).toEqual([]);
    expect(called('$x = exit; $y = comm;')).toEqual(['name exit', 'name comm']);
  });

  test('by a macro without parameters that is called by its bare name', () => {
    const before = 'macro much() { @a[1] }\nmacro with(x) { @b[1] }\n';
    expect(done('$x = much;', before)).toEqual(['read @a[1]']);
    expect(done('$x = much();', before)).toEqual(['read @a[1]']);
    expect(done('$x = with;', before)).toEqual([]);
    expect(effectsOf(`${before}kprobe:f { $x = much; }`)).toEqual(['read @a[1]: much']);
  });
});

describe('an index fails where it may be past the end', () => {
  test.each([
    ['$x = args.a[arg0];', true],
    ['$x = args.a[1 + 1];', true],
    ['$x = ((int8)arg0)[arg1];', true],
    ['$x = args.a[3];', false],
    ['$x = ((int8 *)arg0)[arg1];', false],
  ])('%s: %s', (body, fails) => {
    expect(done(body)).toEqual(fails ? ['error array-index'] : []);
  });
});

describe('the kernel is called', () => {
  test.each<[body: string, calls: string[]]>([
    ['$x = comm;', ['name comm']],
    ['$x = pid();', ['name pid']],
    ['$x = arg0;', ['name arg0']],
    ['$x = args.x;', ['memory', 'name args']],
    ['$x = *arg0;', ['memory', 'name arg0']],
    ['$x = -arg0;', ['name arg0']],
    ['$x = !arg0;', ['name arg0']],
    ['$x = arg0[comm];', ['name arg0', 'name comm', 'memory']],
    ['@a[1] = comm;', ['name comm', 'change assign @a']],
    ['@a[comm] = 1;', ['name comm', 'change assign @a']],
    ['@a[1] += 1;', ['read value @a', 'change assign @a']],
    ['@a[1]++;', ['read own @a', 'change assign @a']],
    ['@a[1] = count();', ['read own @a', 'change aggregate @a']],
    ['@a[1] = sum(cpu);', ['name cpu', 'read own @a', 'change aggregate @a']],
    ['$x = @a[comm];', ['name comm', 'read value @a']],
    ['$x = has_key(@a, 1);', ['name has_key', 'read own @a']],
    ['$x = len(@a);', ['name len']],
    ['delete(@a[comm]);', ['name comm', 'change delete @a']],
    ['delete(@a, comm);', ['name comm', 'change delete @a']],
    ['delete(@a[1], @b);', ['change delete @a', 'change delete @b']],
    ['for ($kv : @a) { $x = comm; }', ['read all @a', 'name comm sometimes']],
    ['for ($i : uid..gid) { $x = comm; }', ['name uid', 'name gid', 'name comm sometimes']],
    ['while (pid) { $x = comm; }', ['name pid', 'name comm sometimes']],
    ['unroll (2) { $x = comm; }', ['name comm']],
    ['if (pid) { $x = comm; } else { $x = uid; }', ['name pid', 'name comm sometimes', 'name uid sometimes']],
    ['$x = pid && comm;', ['name pid', 'name comm sometimes']],
    ['$x = pid + comm;', ['name pid', 'name comm']],
    ['$x = pid ? comm : uid;', ['name pid', 'name comm sometimes', 'name uid sometimes']],
    ['return comm; $x = pid;', ['name comm', 'name pid sometimes']],
    // The script ends by it, and until it does the program may come here or not.
    ['exit(); $x = comm;', ['name exit', 'name comm sometimes']],
    ['if (pid) { exit(); } $x = comm;', ['name pid', 'name exit sometimes', 'name comm sometimes']],
    ['print(comm); clear(@a);', ['name comm', 'name print', 'name clear']],
  ])('by %s', (body, calls) => {
    expect(called(body)).toEqual(calls);
    // With a macro around the calls are worked out apart from the effects.
    expect(called(body, 'macro unused() { 1 }\n')).toEqual(calls);
    // At this attach point they are worked out with them.
    const [probe] = probesOf(`kprobe:_raw_spin_lock { ${body} }`);
    expect(probe?.calls().map(wordsOfCall)).toEqual(calls);
  });

  test('by a predicate at each event, and by the body behind it at some', () => {
    const calls = ['name pid: pid', 'name comm sometimes: comm'];
    expect(callsOf('kprobe:f /pid/ { $x = comm; }')).toEqual(calls);
    expect(callsOf('kprobe:_raw_spin_lock /pid/ { $x = comm; }')).toEqual(calls);
    const [atSite] = probesOf('kprobe:_raw_spin_lock /pid/ { @a[1] = 5; }');
    expect(atSite?.effects.map(wordsOf)).toEqual(['assign @a[1] plain sometimes']);
  });

  test('at the place of what calls it, which is the call of a macro or subprogram for all that is behind that', () => {
    expect(callsOf('kprobe:f { @a[1] = str(args.x); }')).toEqual([
      'memory: args.x',
      'name args: args',
      'name str: str(args.x)',
      'change assign @a: @a[1] = str(args.x)',
    ]);
    const before =
      'macro m(e) { n(e); }\nmacro n(e) { $x = comm; $y = e + 1; }\nfn f($x : int64) : int64 { return cpu; }\n';
    expect(callsOf(`${before}kprobe:f { m(uid); $z = f(gid); }`)).toEqual([
      'name comm: m(uid)',
      'name uid: m(uid)',
      'name gid: gid',
      'name cpu: f(gid)',
    ]);
  });

  test('at some events behind a macro that returns or exits, and in a macro that is called there', () => {
    const before =
      'macro leave() { if (pid) { return; } }\nmacro end() { exit(); }\nmacro say() { $x = comm; }\nmacro some() { if (uid) { $x = comm; } }\n';
    expect(called('say(); say();', before)).toEqual(['name comm', 'name comm']);
    expect(called('$x = cpu; say(); say();', before)).toEqual(['name cpu', 'name comm', 'name comm']);
    expect(called('leave(); say();', before)).toEqual(['name pid', 'name comm sometimes']);
    expect(called('say(); leave(); say();', before)).toEqual(['name comm', 'name pid', 'name comm sometimes']);
    expect(called('end(); say();', before)).toEqual(['name exit', 'name comm sometimes']);
    expect(called('end(); $x = cpu;', before)).toEqual(['name exit', 'name cpu sometimes']);
    expect(called('say(); end(); say();', before)).toEqual(['name comm', 'name exit', 'name comm sometimes']);
    expect(called('some(); some();', before)).toEqual([
      'name uid',
      'name comm sometimes',
      'name uid',
      'name comm sometimes',
    ]);
  });

  test('behind the return of a subprogram as at each event', () => {
    const before = 'fn f($x : int64) : int64 { if ($x) { return 1; } return pid; }\n';
    expect(called('$y = f(1); $x = comm;', before)).toEqual(['name pid sometimes', 'name comm']);
    const end = 'fn f($x : int64) : int64 { exit(); return 1; }\n';
    expect(called('$y = f(1); $x = comm;', end)).toEqual(['name exit', 'name comm sometimes']);
  });
});
