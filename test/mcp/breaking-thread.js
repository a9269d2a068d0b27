import { parentPort } from 'node:worker_threads';

// A thread of an engine with defects, as a module that `Threads` runs: the program says which one.
parentPort.on('message', ({ program }) => {
  if (program === 'throw') throw new Error('a defect');
  if (program === 'exit') process.exit(7);
  if (program === 'memory') for (const kept = []; ; ) kept.push(new Array(100_000).fill(kept.length));
  if (program === 'loop') for (;;);
  if (program === 'print') console.log('not of the protocol');
  parentPort.postMessage({ ok: true, answer: { text: program } });
});
