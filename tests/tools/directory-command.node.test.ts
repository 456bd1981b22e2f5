import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../build/widgets.mjs';

const sheet = 'Therapist,Works with,Licensed in,Fee,Openings\nAna Nguyễn,"grief, </script>",CA,$120–180,yes\nBen,sleep,Narnia,,full\n';
let folder: string;

/** Runs the built command line as a shell would. */
function run(args: string[], piped: string | Buffer = ''): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(path.join(root, 'dist/lib/tools/cli.js'), ['directory', ...args], { cwd: folder }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
    // What refuses its options reads nothing.
    child.stdin!.on('error', () => undefined).end(piped);
  });
}

const written = async (file: string): Promise<string> => readFile(path.join(folder, file), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'attune-directory-'));
  await writeFile(path.join(folder, 'people.csv'), sheet);
  await writeFile(path.join(folder, 'nobody.csv'), 'Name,Phone\n,555-0100\n');
});
afterAll(() => rm(folder, { recursive: true }));

describe('attune-elements directory', () => {
  it('prints a directory, writes it to a file, or takes what is piped in', async () => {
    const { code, out, err } = await run(['people.csv', '--country', 'us', '--modified', '2026-11-25']);
    expect(JSON.parse(out)).toEqual({
      dateModified: '2026-11-25',
      therapists: [
        {
          id: 'Ana Nguyễn',
          name: 'Ana Nguyễn',
          knowsAbout: ['grief', '</script>'],
          licences: [{ region: 'US-CA' }],
          fee: { from: 120, to: 180, currency: 'USD' },
          openings: { status: 'open' },
        },
        { id: 'Ben', name: 'Ben', knowsAbout: ['sleep'], openings: { status: 'closed' } },
      ],
    });
    expect({ code, err }).toEqual({
      code: 0,
      err: 'line 3, “Licensed in”: “Narnia” is no state or country that is known here; write it as US-TX or by its name\n2 of 2 people written, 1 field left out.\n',
    });
    const same = ['--country', 'United States', '--modified', '2026-11-25'];
    expect(await run(['people.csv', '-o', 'people.json', ...same])).toEqual({ code: 0, out: '', err });
    expect(await written('people.json')).toBe(out);
    expect(await run(['-', ...same], sheet)).toEqual({ code: 0, out, err });
    // What it wrote can be read again, over itself too.
    expect(await run(['people.json', '-o', 'people.json'])).toEqual({ code: 0, out: '', err: '2 of 2 people written.\n' });
    expect(await written('people.json')).toBe(out);
  });

  it('writes JSON-LD as it is pasted into a page, and a FHIR bundle, and makes our own of either', async () => {
    const own: unknown = JSON.parse((await run(['people.csv', '--country', 'US'])).out);
    const page = (await run(['people.csv', '--country', 'US', '--jsonld'])).out;
    expect(page).toMatch(/^<script type="application\/ld\+json">\n.*\n<\/script>\n$/);
    // Nothing in it ends the element before its end.
    const head = parse(`<!doctype html><html><head>${page}</head></html>`).childNodes[1]!;
    expect(
      JSON.stringify(head, (key, value: unknown) => (key === 'parentNode' ? undefined : value)).match(/"tagName":"script"/g),
    ).toHaveLength(1);
    const bundle = (await run(['people.csv', '--country', 'US', '--fhir'])).out;
    expect(JSON.parse(bundle)).toMatchObject({ resourceType: 'Bundle' });
    for (const text of [page, bundle]) expect(JSON.parse((await run(['-'], text)).out)).toEqual(own);
  });

  it('writes nothing where nobody is left, and leaves what was there', async () => {
    await writeFile(path.join(folder, 'kept.json'), 'kept');
    for (const [args, piped, sentence] of [
      [['nobody.csv'], '', 'line 2, “Name”: is missing, so this row is left out\nNobody in nobody.csv can be written, so no file is made.'],
      [['-'], 'a,b\n1,2\n', 'What was piped in could not be used: no line near its top has headings that are known'],
      [['-'], Buffer.from([0, 1, 2, 255, 254]), 'could not be used'],
      [['-'], '', 'could not be used'],
    ] as const) {
      const { code, out, err } = await run([...args, '-o', 'kept.json'], piped);
      expect({ code, out, err }).toEqual({ code: 1, out: '', err: expect.stringContaining(sentence) });
      expect(err).not.toMatch(/^\s+at /m);
    }
    expect(await written('kept.json')).toBe('kept');
  });

  it('says what was typed wrong', async () => {
    for (const [args, sentence] of [
      [['nowhere.csv'], 'nowhere.csv could not be read: there is no such file.'],
      [['.'], '. could not be read: it is a folder.'],
      [['people.csv', '--jsonld', '--fhir'], 'make two files'],
      [['people.csv', '--country', 'Narnia'], '--country Narnia is no country'],
      [['people.csv', '--modified', '25.11.2026'], '--modified 25.11.2026 is no day as YYYY-MM-DD'],
      [['people.csv', '--modified', '2026-11-25', '--fhir'], '--modified has no place in what --fhir writes'],
      [['people.csv', '-o', 'no/such/folder.json'], 'no/such/folder.json could not be written'],
      [['people.csv', '--colour'], 'unknown option'],
      [[], 'missing required argument'],
    ] as const) {
      const { code, out, err } = await run([...args]);
      expect({ code, out, err }, args.join(' ')).toEqual({ code: 2, out: '', err: expect.stringContaining(sentence) });
    }
    expect((await readdir(folder)).filter((file) => file.endsWith('.part'))).toEqual([]);
  });
});
