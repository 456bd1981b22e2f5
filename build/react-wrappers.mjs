import { readFile } from 'node:fs/promises';
import { baseName, comment, pascal, propertiesOf } from './declaration-text.mjs';

const attributesFile = new URL('react-attributes.mjs', import.meta.url);

/**
 * The files of the React wrappers, by their place in dist: one component for each tag, and what all of them share.
 * @param {import('custom-elements-manifest/schema.js').CustomElement[]} elements
 */
export async function reactFiles(elements) {
  const files = { 'lib/react-attributes.js': await readFile(attributesFile, 'utf8') };
  for (const element of elements) {
    const name = element.tagName.replace('attune-', '');
    files[`react/${name}.js`] = component(element, name);
    files[`react/${name}.d.ts`] = componentTypes(element);
  }
  return files;
}

function component(element, name) {
  const base = baseName(element);
  const events = element.events.map((event) => `on${pascal(event.name)}: '${event.name}'`).join(', ');
  const attributes = propertiesOf(element).map((item) => `${item.name}: ${item.attribute ? `'${item.attribute}'` : null}`);
  return `'use client';
import { createComponent } from '@lit/react';
import React from 'react';
import '../define/${name}.js';
import { ${element.name} } from '../lib/elements/${name}/${name}.js';
import { withAttributes } from '../lib/react-attributes.js';

const tagName = '${element.tagName}';
const events = { ${events} };
const attributes = { ${attributes.join(', ')} };

export const ${base} = withAttributes(
  createComponent({ react: React, tagName, elementClass: ${element.name}, displayName: '${base}', events }),
  tagName,
  attributes,
);
`;
}

function componentTypes(element) {
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
