import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { integrityTable, newestIn, readAudit, reasonsAgainst } from '../../build/release-rules.mjs';
import { root, version } from '../../build/widgets.mjs';
import { read, repositoryFiles } from '../house/sources.js';

const changelog = '# Changelog\n\nNewest first.\n\n## 1.2.0\n\nRename `pace`.\n\n## 1.1.0\n\nNothing.\n';
const ready = { version: '1.2.0', changelog, changed: [], tags: ['v1.1.0'], isDryRun: false, repository: 'github:a/b', hasIdentity: true };

describe('a release', () => {
  it('has nothing against it where all holds', () => expect(reasonsAgainst(ready)).toEqual([]));

  it.each([
    ['package.json says 1.3.0', { version: '1.3.0' }],
    ['is none', { version: 'next', changelog: '## next\n\nWords.\n' }],
    ['says nothing of 1.2.0', { changelog: '## 1.2.0\n\n## 1.1.0\n\nNothing.\n' }],
    ['begins with no version', { changelog: '' }],
    ['not committed: a.ts', { changed: ['a.ts'] }],
    ['a tag already', { tags: ['v1.2.0'] }],
    ['names no repository', { repository: undefined }],
    ['Only CI publishes', { hasIdentity: false }],
  ])('is refused where one thing does not hold: %s', (words, wrong) => {
    const reasons = reasonsAgainst({ ...ready, ...wrong });
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toContain(words);
  });

  it('may be tried by anybody', () => {
    expect(reasonsAgainst({ ...ready, isDryRun: true, repository: undefined, hasIdentity: false })).toEqual([]);
  });

  it('takes its notes from the newest part of the changelog', () => {
    expect(newestIn(changelog)).toEqual({ version: '1.2.0', text: 'Rename `pace`.' });
    expect(newestIn('## 1.0.0\n\nAll of it.')).toEqual({ version: '1.0.0', text: 'All of it.' });
  });

  it('says of each file how large it is, and its hash', () => {
    expect(
      integrityTable([{ name: 'attune.js', bytes: 12, hash: 'sha384-x' }])
        .split('\n')
        .at(-1),
    ).toBe('| `attune.js` | 12 | `sha384-x` |');
  });

  it('knows an audit that found something from one that nobody answered', () => {
    expect(readAudit('{"vulnerabilities": {}}')).toEqual({ found: [] });
    expect(readAudit('{"vulnerabilities": {"lit": {"name": "lit", "severity": "high"}}}')).toEqual({ found: ['lit (high)'] });
    expect(readAudit('{"error": {"summary": "offline"}}')).toEqual({ unknown: 'offline' });
    expect(readAudit('')).toEqual({ unknown: 'npm audit gave no answer' });
  });

  it('is refused in plain words by the script itself, before it does anything', () => {
    const copy = mkdtempSync(path.join(tmpdir(), 'attune-release-'));
    try {
      for (const file of ['package.json', 'CHANGELOG.md', 'build', 'src/define', 'src/content'])
        cpSync(path.join(root, file), path.join(copy, file), { recursive: true });
      execFileSync('git', ['init', '--quiet'], { cwd: copy });
      appendFileSync(path.join(copy, 'CHANGELOG.md'), 'A line more.\n');
      const { status, stderr } = spawnSync(process.execPath, ['build/release.mjs'], { cwd: copy, encoding: 'utf8' });
      expect(status).toBe(1);
      expect(stderr).toMatch(/Not released\.\n(- .+\n)*- These files are changed and not committed: .*CHANGELOG\.md/);
      expect(stderr).not.toMatch(/\bat \w+|Error:/);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
});

describe('the version', () => {
  const versions = (text: string): string[] => [...text.matchAll(/attune-elements[-@ ](\d+\.\d+\.\d+)/g)].map(([, found]) => found!);

  it('is what the changelog begins with, and what the built plugin and the readers’ command say', () => {
    expect(newestIn(read('CHANGELOG.md')).version).toBe(version);
    const plugin = 'dist/wordpress/attune-elements';
    expect(/^ \* Version:\s*(\S+)/m.exec(read(`${plugin}/attune-elements.php`))?.[1]).toBe(version);
    expect(/^Stable tag:\s*(\S+)/m.exec(read(`${plugin}/readme.txt`))?.[1]).toBe(version);
    expect(versions(read('README.md')).filter((found) => found !== version)).toEqual([]);
  });

  it('stands nowhere else by hand', () => {
    // What a machine wrote says with which version.
    const written = /^(package(-lock)?\.json|CHANGELOG\.md|README\.md|bench\/.+\.(md|json))$/;
    const number = new RegExp(`(?<![\\w.-])${version.replaceAll('.', '\\.')}(?![\\w.-])`);
    const texts = repositoryFiles().filter(
      (file) => /\.(ts|mjs|js|json|md|html|css|php|txt|ya?ml|tsx|vue|svelte)$/.test(file) && !written.test(file),
    );
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter((file) => number.test(read(file)))).toEqual([]);
  });
});
