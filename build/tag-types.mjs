import { baseName, comment, propertiesOf, quote } from './declaration-text.mjs';

/** The words are an object of any shape to the class, and of the widget's own shape to whoever writes them. */
const typeOf = (element, property) => (property === 'words' ? `PartialWords<${baseName(element)}Words>` : `${element.name}['${property}']`);

/**
 * `types/tags.d.ts`: what each tag takes and fires, for every framework to spell in its own way.
 * @param {import('custom-elements-manifest/schema.js').CustomElement[]} elements
 */
export function tagTypes(elements) {
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
