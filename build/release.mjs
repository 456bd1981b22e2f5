import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { integrityTable, newestIn, readAudit, reasonsAgainst } from './release-rules.mjs';
import { root } from './widgets.mjs';

/**
 * `npm run release`: checks, builds, packs and publishes a version, and leaves its notes in `.cache/release/notes.md`. With
 * `--dry-run` it does all of that but publish. It refuses in plain words and changes nothing outside `dist` and `.cache`.
 */
const isDryRun = process.argv.includes('--dry-run');
const folder = path.join(root, '.cache/release');
const { version, repository } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
const changelog = await readFile(path.join(root, 'CHANGELOG.md'), 'utf8');

const hasIdentity = Boolean(process.env.ACTIONS_ID_TOKEN_REQUEST_URL);
refuseFor(reasonsAgainst({ version, changelog, changed: changedFiles(), tags: findTags(), isDryRun, repository, hasIdentity }));
audit();
run('npm', 'run', '--silent', 'verify');
run('npm', 'run', '--silent', 'build');
refuseFor(changedFiles().map((file) => `The build has changed ${file}: commit it first, for what is released is what stands there.`));

await mkdir(folder, { recursive: true });
const packed = path.join(folder, ask('npm', 'pack', '--silent', '--pack-destination', folder));
const notes = path.join(folder, 'notes.md');
await writeFile(notes, await writeNotes());
console.log(`Packed ${path.relative(root, packed)}; the notes stand in ${path.relative(root, notes)}.`);
if (isDryRun) console.log('All is ready. Nothing was published.');
else run('npm', 'publish', packed, '--provenance', '--access', 'public');

function ask(command, ...options) {
  return execFileSync(command, options, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

function run(command, ...options) {
  const { status } = spawnSync(command, options, { cwd: root, stdio: 'inherit' });
  if (status !== 0) refuseFor([`“${[command, ...options].join(' ')}” has failed.`]);
}

function refuseFor(reasons) {
  if (!reasons.length) return;
  console.error(['Not released.', ...reasons.map((reason) => `- ${reason}`)].join('\n'));
  process.exit(1);
}

function changedFiles() {
  return ask('git', 'status', '--porcelain')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replace(/^\S+\s+/, ''));
}

/** The tags here, and those of the place that this was cloned from, where it can be asked. */
function findTags() {
  const here = ask('git', 'tag', '--list').split('\n');
  try {
    const there = ask('git', 'ls-remote', '--tags', 'origin');
    return [...here, ...[...there.matchAll(/refs\/tags\/(\S+?)(\^\{\})?$/gm)].map(([, tag]) => tag)];
  } catch {
    console.warn('The tags of origin could not be asked for; those here are gone by.');
    return here;
  }
}

/** What ships is looked up among known weaknesses; a release without an answer is none, a dry run may be made offline. */
function audit() {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: root, encoding: 'utf8' });
  const { found = [], unknown } = readAudit(stdout);
  refuseFor(found.map((one) => `npm audit knows a weakness in what ships: ${one}.`));
  if (!unknown) return;
  if (!isDryRun) refuseFor([`Whether what ships has known weaknesses could not be asked: ${unknown}.`]);
  console.warn(`Whether what ships has known weaknesses could not be asked: ${unknown}. A release asks again.`);
}

async function writeNotes() {
  const hashes = JSON.parse(await readFile(path.join(root, 'dist/integrity.json'), 'utf8'));
  // Chunks are named by their content, and brought by others.
  const names = Object.keys(hashes).filter((name) => /^(attune|frame)[\w.-]*\.(js|css|html)$|^elements\/|^words\/[\w-]+\.js$/.test(name));
  const files = names.map(async (name) => ({ name, bytes: (await stat(path.join(root, 'dist', name))).size, hash: hashes[name] }));
  return `${newestIn(changelog).text}\n\n## The files of ${version}\n\n${integrityTable(await Promise.all(files))}\n`;
}
