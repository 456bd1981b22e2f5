import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Every widget by name, in the order of the alphabet: one file in src/define each, and nothing else says so. */
export const widgets = readdirSync(path.join(root, 'src/define'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.basename(file, '.ts'))
  .sort();

/** Every language by its folder in src/content, without English, which is in every script. */
export const locales = readdirSync(path.join(root, 'src/content'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({ name }) => name)
  .sort();

/** The widgets that are most likely to stand on one page. */
export const core = ['pattern-explainer', 'reflection-card', 'find-therapist'];

export const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** What stands in for names in the source; the version is written down in package.json alone. */
export const define = { __ATTUNE_VERSION__: JSON.stringify(version), __ATTUNE_LOCALES__: JSON.stringify(locales) };
