import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { wordsOfWidgets } from './site.mjs';
import { root, version, widgets } from './widgets.mjs';

/** The files that an author writes, and the types that say what may stand in them. */
const files = {
  directory: { source: 'src/domain/directory/therapist.ts', type: 'Directory', title: 'A directory of therapists' },
  deck: { source: 'src/domain/deck.ts', type: 'DeckFile', title: 'A deck of prompts' },
};

/** Writes a JSON Schema for each kind of file that a practice may keep: editors complete and check by it. */
export async function writeSchemas(dist) {
  await mkdir(path.join(dist, 'schema'), { recursive: true });
  const schemas = {
    ...Object.fromEntries(Object.keys(files).map((name) => [name, makeSchema(name)])),
    words: await makeWordsSchema(),
  };
  for (const [name, schema] of Object.entries(schemas)) {
    await writeFile(path.join(dist, `schema/${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
}

/**
 * The schema of one file, made of its TypeScript type and what its comments say.
 * @param {keyof typeof files} name
 */
export function makeSchema(name) {
  const { source, type, title } = files[name];
  const { $schema, definitions } = createGenerator({
    path: path.join(root, source),
    tsconfig: path.join(root, 'tsconfig.json'),
    type,
    // The types are checked by a step of their own.
    skipTypeCheck: true,
    encodeRefs: false,
  }).createSchema(type);
  const { [type]: whole, ...others } = definitions;
  // Readers make an id where there is none.
  if (others.Therapist) others.Therapist.required = others.Therapist.required.filter((field) => field !== 'id');
  return { $schema, $comment: comment, title, ...withSchema(whole), definitions: others };
}

/** The schema of the words of the widgets, made of the built-in ones: what may stand in a JSON script inside a tag, or in its `words`. */
export async function makeWordsSchema() {
  const words = await wordsOfWidgets();
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: comment,
    title: 'The words of a widget',
    description: 'Any part of them, for any of the widgets; `#/definitions/pause` and so on are each for one alone.',
    anyOf: widgets.map((name) => ({ $ref: `#/definitions/${name}` })),
    definitions: Object.fromEntries(widgets.map((name) => [name, { title: `The words of attune-${name}`, ...schemaOf(words[name]) }])),
  };
}

/** What may stand in place of these words. */
function schemaOf(words) {
  if (Array.isArray(words)) return { type: 'array', minItems: 1, items: text, ...(words.length ? { default: words } : {}) };
  if (typeof words === 'object') {
    const properties = Object.fromEntries(Object.entries(words).map(([key, value]) => [key, schemaOf(value)]));
    return { type: 'object', additionalProperties: false, properties };
  }
  const known = [...new Set([...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))];
  return {
    ...text,
    ...(known.length ? { description: `Filled in: ${known.map((name) => `{${name}}`).join(', ')}` } : {}),
    not: { pattern: `\\{${known.length ? `(?!(${known.join('|')})\\})` : ''}\\w+\\}` },
    default: words,
  };
}

const text = { type: 'string', pattern: '\\S' };

const comment = `attune-elements ${version}`;

/** A file may name the schema it is written by. */
const withSchema = (schema) => ({ ...schema, properties: { $schema: { type: 'string' }, ...schema.properties } });
