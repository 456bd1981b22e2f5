import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './widgets.mjs';

/**
 * What frameworks read, made from the manifest: `types/tags.d.ts` says what each tag takes and fires, the files of
 * `build/types` say it as React, Preact, Solid, Vue and Svelte spell it, and `react/<name>.js` are components of their own.
 */
const typesFolder = path.join(root, 'build/types');

/**
 * @param {string} dist
 * @param {import('custom-elements-manifest/schema.js').CustomElement[]} elements
 */
export async function writeFrameworkFiles(dist, elements) {
  await Promise.all(['types', 'react'].map((folder) => mkdir(path.join(dist, folder), { recursive: true })));
  const files = { 'types/tags.d.ts': tagTypes(elements), 'types/tags.js': nothing };
  for (const file of await readdir(typesFolder)) {
    const text = await readFile(path.join(typesFolder, file), 'utf8');
    if (file === 'jsx.d.ts') files[file] = text;
    // Whoever imports types as a module gets one.
    else Object.assign(files, { [`types/${file}`]: text, [`types/${file.replace('.d.ts', '.js')}`]: nothing });
  }
  for (const element of elements) {
    const name = element.tagName.replace('attune-', '');
    files[`react/${name}.js`] = reactComponent(element);
    files[`react/${name}.d.ts`] = reactTypes(element);
  }
  await Promise.all(Object.entries(files).map(([file, text]) => writeFile(path.join(dist, file), text)));
}

const nothing = '// Types alone: they stand beside this file.\nexport {};\n';

/** A name as a key of an interface. */
const quote = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);
const baseName = ({ name }) => name.replace(/Element$/, '');
const propertiesOf = ({ members }) => members.filter(({ kind }) => kind === 'field');
const pascal = (words) => words.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());

/** A comment above one line of an interface. */
function comment({ description, default: standard }, indent = '  ') {
  const lines = [...(description ?? '').split('\n'), ...(standard ? [`@default ${standard}`] : [])];
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}

/** The words are an object of any shape to the class, and of the widget's own shape to whoever writes them. */
const typeOf = (element, property) => (property === 'words' ? `PartialWords<${baseName(element)}Words>` : `${element.name}['${property}']`);

function tagTypes(elements) {
  const names = elements.flatMap((element) => [element.name, `${baseName(element)}Words`, ...element.events.map(({ type }) => type.text)]);
  const interfaces = elements.map((element) => {
    const base = baseName(element);
    const properties = propertiesOf(element).map((item) => `${comment(item)}  ${item.name}?: ${typeOf(element, item.name)};\n`);
    const attributes = element.attributes.map((item) => `${comment(item)}  ${quote(item.name)}?: ${typeOf(element, item.fieldName)};\n`);
    const events = element.events.map((item) => `${comment(item)}  '${item.name}': ${item.type.text};\n`);
    return [
      `/** What \`<${element.tagName}>\` takes, by the names of its properties. */`,
      `export interface ${base}Properties {\n${properties.join('')}}\n`,
      `/** What \`<${element.tagName}>\` takes, by the names of its attributes. */`,
      `export interface ${base}Attributes {\n${attributes.join('')}}\n`,
      `/** What \`<${element.tagName}>\` fires. */`,
      `export interface ${base}Events {\n${events.join('')}}\n`,
    ].join('\n');
  });
  const tags = elements.map((element) => {
    const base = baseName(element);
    const parts = `element: ${element.name}; properties: ${base}Properties; attributes: ${base}Attributes; events: ${base}Events`;
    return `${comment({ description: element.summary })}  '${element.tagName}': { ${parts} };\n`;
  });
  return `import type { ${[...new Set(['PartialWords', ...names])].sort().join(', ')} } from '../index.js';

${interfaces.join('\n')}
/** Every tag, with its element, what it takes and what it fires. */
export interface AttuneTags {
${tags.join('')}}

/** The words of a tag, which have no attribute. */
export type WordsOf<Tag extends keyof AttuneTags> = Pick<AttuneTags[Tag]['properties'], 'words'>;

/** A handler for each event, named as a framework names it. */
export type Handlers<Prefix extends string, Events> = {
  [Name in keyof Events & string as \`\${Prefix}\${Name}\`]?: (event: Events[Name]) => void;
};
`;
}

function reactComponent(element) {
  const name = element.tagName.replace('attune-', '');
  const base = baseName(element);
  const events = element.events.map((event) => `on${pascal(event.name)}: '${event.name}'`).join(', ');
  return `'use client';
import { createComponent } from '@lit/react';
import React from 'react';
import '../define/${name}.js';
import { ${element.name} } from '../lib/elements/${name}/${name}.js';

export const ${base} = createComponent({
  react: React,
  tagName: '${element.tagName}',
  elementClass: ${element.name},
  displayName: '${base}',
  events: { ${events} },
});
`;
}

function reactTypes(element) {
  const base = baseName(element);
  const events = element.events.map((item) => `${comment(item)}  on${pascal(item.name)}?: (event: ${item.type.text}) => void;\n`);
  const imported = [element.name, ...element.events.map(({ type }) => type.text)].sort();
  return `import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { ${imported.join(', ')} } from '../index.js';
import type { ${base}Properties } from '../types/tags.js';

export interface ${base}Props extends ${base}Properties, Omit<HTMLAttributes<${element.name}>, keyof ${base}Properties> {
${events.join('')}}

${comment({ description: element.summary }, '')}export declare const ${base}: ForwardRefExoticComponent<${base}Props & RefAttributes<${element.name}>>;
`;
}
