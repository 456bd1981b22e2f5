import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { elementsOf, makeManifest } from '../../build/manifest.mjs';
import { root, version } from '../../build/widgets.mjs';
import { read } from './sources.js';

interface Catalogue {
  version: string;
  widgets: Record<
    string,
    { title: string; summary: string; attributes: Record<string, { description: string; choices?: string[]; default?: string }> }
  >;
  lines: Record<string, string>;
}
const folder = 'dist/wordpress/attune-elements';
const { widgets, lines, ...catalogue } = JSON.parse(read(`${folder}/widgets.json`)) as Catalogue;

describe('the WordPress plugin', () => {
  it('is packed as it stands, in the one folder that WordPress makes of it', () => {
    const packed = unzipSync(readFileSync(path.join(root, 'dist/wordpress/attune-elements.zip')));
    const files = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.posix.join('attune-elements', path.relative(path.join(root, folder), path.join(entry.parentPath, entry.name))));
    expect(Object.keys(packed).sort()).toEqual(files.sort());
    for (const [name, bytes] of Object.entries(packed))
      expect(Buffer.from(bytes).equals(readFileSync(path.join(root, 'dist/wordpress', name))), name).toBe(true);
  });

  it('brings the page scripts and the sheet as they are, so that a site fetches nothing from elsewhere', () => {
    for (const file of ['attune.js', 'attune.classic.js', 'attune.css']) expect(read(`${folder}/${file}`), file).toBe(read(`dist/${file}`));
    const code = readdirSync(path.join(root, 'wordpress'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(php|js)$/.test(file),
    );
    for (const file of code) expect(read(`wordpress/${file}`), file).not.toMatch(/(src|href)=["']https?:|wp_remote_|curl_/);
  });

  it('has the version of the package, wherever WordPress reads it', () => {
    expect(catalogue.version).toBe(version);
    expect(read(`${folder}/attune-elements.php`)).toContain(`* Version:           ${version}\n`);
    expect(read(`${folder}/readme.txt`)).toContain(`Stable tag: ${version}\n`);
  });

  it('offers what the manifest has, with the default among the choices', () => {
    const elements = elementsOf(makeManifest());
    expect(Object.keys(widgets)).toEqual(elements.map(({ tagName }) => tagName!.replace('attune-', '')));
    for (const { tagName, attributes = [] } of elements) {
      const own = widgets[tagName!.replace('attune-', '')]!;
      expect(own.title).toMatch(/^[A-Z]/);
      expect(Object.keys(own.attributes)).toEqual(attributes.map(({ name }) => name));
      for (const [name, { description, choices, default: standard }] of Object.entries(own.attributes)) {
        expect(description, name).not.toMatch(/^$|`/);
        if (choices) expect(choices, name).toContain(standard);
      }
    }
    expect(widgets['reflection-card']!.attributes.pace!.choices).toEqual(['gentle', 'steady', 'deep']);
  });

  it('has lines for every region that can be set, and no block in them', () => {
    const regions = widgets['support-now']!.attributes.region!.choices!.filter((region) => region !== 'auto');
    expect(Object.keys(lines).sort()).toEqual(regions.sort());
    expect(lines.US).toContain('<a href="tel:988">');
    for (const [region, html] of Object.entries(lines)) expect(html, region).not.toMatch(/<(?!\/?a\b|br>)|\n/);
  });
});
