import { parseArgs } from 'node:util';
import { readWords as readSource } from './content.mjs';
import { makeRoster } from './rosters/people.mjs';
import { shapes } from './rosters/shapes.mjs';

/**
 * Writes a directory of invented people: `node build/rosters.mjs --people 400 --format own --seed 1 --today 2026-11-25`.
 * The days in it are relative to `--today`, which is this day where it is not given.
 */
const usage = `node build/rosters.mjs [--people 400] [--format ${Object.keys(shapes).join('|')}] [--seed 1] [--today YYYY-MM-DD] > file`;

const { readDay } = await readSource('src/domain/read-day.ts');
const { people, format, seed, today } = readOptions();
const text = await shapes[format](makeRoster({ people, seed, today }));
process.stdout.write(text);

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        people: { type: 'string', default: '400' },
        format: { type: 'string', default: 'own' },
        seed: { type: 'string', default: '1' },
        today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      },
    });
    const read = { ...values, people: Number(values.people), seed: Number(values.seed) };
    if (!Number.isInteger(read.people) || read.people < 1 || read.people > 100_000) return stop('--people is a number from 1 to 100000.');
    if (!Number.isInteger(read.seed)) return stop('--seed is a whole number.');
    if (!Object.hasOwn(shapes, read.format)) return stop(`--format is one of ${Object.keys(shapes).join(', ')}.`);
    if (readDay(read.today) === undefined) return stop('--today is a day as YYYY-MM-DD.');
    return read;
  } catch (error) {
    return stop(error.message);
  }
}

function stop(sentence) {
  console.error(`${sentence}\n${usage}`);
  process.exit(2);
}
