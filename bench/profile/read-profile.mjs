import { SourceMap } from 'node:module';

/** What the engine reports in the place of a function. */
const engine = { '(garbage collector)': 'collecting garbage', '(program)': 'the engine: parsing, style, layout, paint' };

/** Milliseconds of each function by itself, and of each room of the source, from one profile. */
export function readProfile({ nodes, samples, timeDeltas }, map) {
  const sources = new SourceMap(map);
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame, sources)]));
  const functions = {};
  const rooms = {};
  for (const [index, id] of samples.entries()) {
    const place = frames.get(id);
    if (!place) continue;
    const time = Math.max(0, timeDeltas[index]) / 1000;
    functions[place.name] = (functions[place.name] ?? 0) + time;
    rooms[place.room] = (rooms[place.room] ?? 0) + time;
  }
  return { functions, rooms };
}

/** Where a frame comes from; nothing for what is no work, or not ours to mend. */
function placeOf({ functionName, url, lineNumber, columnNumber }, sources) {
  if (Object.hasOwn(engine, functionName)) return { name: engine[functionName], room: engine[functionName] };
  if (functionName === '(idle)' || functionName === '(root)') return undefined;
  if (!url.endsWith('/profile/attune.js')) return { name: 'the platform and what measures', room: 'the platform and what measures' };
  const { originalSource } = sources.findEntry(lineNumber, columnNumber);
  // The whole script at once: everything at the top of its modules.
  if (!functionName && lineNumber === 0)
    return { name: 'the script itself, from top to bottom', room: 'the script itself, from top to bottom' };
  const file = (originalSource ?? '').replace(/^.*node_modules\//, '').replace(/^(\.\.\/)*/, '');
  const room = /^src\/(?:elements\/)?[\w-]+/.exec(file)?.[0] ?? (/^(@?lit)/.test(file) ? 'Lit' : file);
  return { name: `\`${functionName || '(without a name)'}\` in ${file}`, room };
}
