import type { Script } from '../../syntax/tree.ts';
import type { InvalidPlace } from './place.ts';

/** The attach points that name no file: bpftrace takes them only when `-p PID` gives it one. */
export function openPaths(script: Script): InvalidPlace[] {
  return script.items.flatMap((item) =>
    item.kind !== 'probe'
      ? []
      : item.attachPoints.flatMap(({ place, span, canonical }): InvalidPlace[] => {
          if ((place.form !== 'userFunction' && place.form !== 'usdt') || place.path !== undefined) return [];
          const message = `This probe names no file: bpftrace starts the script only with -p PID, which gives one. Otherwise write ${canonical}:PATH:NAME.`;
          return [{ span, message }];
        }),
  );
}
