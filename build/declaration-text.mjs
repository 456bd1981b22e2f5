// How a piece of the manifest stands in a declaration.

/** A name as a key of an interface. */
export const quote = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);
/** What the names of a widget’s class, events and words begin with: `ReflectionCard`. */
export const baseName = ({ name }) => name.replace(/Element$/, '');
/** What is set on an element by property. */
export const propertiesOf = ({ members }) => members.filter(({ kind }) => kind === 'field');
export const pascal = (words) => words.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());

/** A comment above one line of an interface. */
export function comment({ description, default: standard }, indent = '  ') {
  const lines = [...(description ?? '').split('\n'), ...(standard ? [`@default ${standard}`] : [])];
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}
