import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { version } from './widgets.mjs';

/** Writes what VS Code and JetBrains read of a manifest: the tags, their attributes with the values they may have, and the rest. */
export async function writeEditorFiles(dist, manifest) {
  const named = { ...manifest, package: { name: 'attune-elements', version } };
  const options = { outdir: dist, typesSrc: 'type' };
  const [forCode, forJetBrains] = ['vscode.html-custom-data.json', 'web-types.json'];
  quietly(() => {
    generateVsCodeCustomElementData(structuredClone(named), { ...options, htmlFileName: forCode, cssFileName: null });
    generateJetBrainsWebTypes(structuredClone(named), { ...options, webTypesFileName: forJetBrains, packageJson: false });
  });
  await mend(path.join(dist, forCode), (data) => data);
  await mend(path.join(dist, forJetBrains), mergeProperties);
}

/** What derives from another colour has no default to write down, and the generators write that down. */
async function mend(file, change) {
  const text = (await readFile(file, 'utf8')).replaceAll(' _(default: undefined)_', '');
  await writeFile(file, `${JSON.stringify(change(JSON.parse(text)), null, 2)}\n`);
}

/** The custom properties are the whole library’s: each is named once, not once for each widget that reads it. */
function mergeProperties(webTypes) {
  const { css } = webTypes.contributions;
  css.properties = [...new Map(css.properties.toReversed().map((property) => [property.name, property])).values()].reverse();
  return webTypes;
}

/** The generators tell of each file they write, whatever their `hideLogs` says. */
function quietly(action) {
  const { log } = console;
  console.log = () => {};
  try {
    action();
  } finally {
    console.log = log;
  }
}
