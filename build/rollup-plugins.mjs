import path from 'node:path';
import { locales } from './widgets.mjs';

/** Two copies of lit-html on one page do not know each other's templates, so a build with two fails. */
export function oneLit() {
  return {
    name: 'one-lit',
    buildEnd(error) {
      if (error) return;
      const copies = [...this.getModuleIds()].filter((id) => /lit-html[\\/](?:node[\\/])?(?:development[\\/])?lit-html\.js$/.test(id));
      if (copies.length > 1) this.error(`more than one lit-html: ${copies.join(', ')}`);
    },
  };
}

/** What Lit leaves on `globalThis` and `Symbol`, or reads there, by the file that does so, and what stands in its place. */
const litOnThePage = {
  'reactive-element.js': [
    // Decorators of a kind that nothing here uses keep their metadata in two places that every script of a page shares.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(.+?\)\}/, ''],
    [/,\w+=\w+\.reactiveElementPolyfillSupport\b/, ''],
    [/,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, ''],
  ],
  'lit-html.js': [[/,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\);const /, ',']],
  'lit-element.js': [
    [/,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, ''],
    [/const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/, ''],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\);/, ''],
  ],
};

/**
 * Lit counts its copies in globals and lets other scripts reach into it by them. A page that only shows our widgets gets no
 * global from us, and whatever another copy's helpers have put there does not reach our own.
 */
export function quietLit() {
  return {
    name: 'quiet-lit',
    transform(code, id) {
      const changes = /[\\/]node_modules[\\/](@lit|lit-html|lit-element)[\\/]/.test(id) && litOnThePage[path.basename(id)];
      if (!changes) return undefined;
      for (const [pattern, replacement] of changes) {
        if (!pattern.test(code)) this.error(`Lit is written another way now: look what it leaves on the page, and mend ${pattern}`);
        code = code.replace(pattern, replacement);
      }
      return { code, map: null };
    },
  };
}

/**
 * `elements/<name>.js`: a stable name over the files of one widget, all of them named so that they start together. The same
 * lists go into `chunks`, for the loader.
 */
export function facades(chunks) {
  return {
    name: 'facades',
    generateBundle(_, bundle) {
      for (const entry of Object.values(bundle)) {
        if (!entry.isEntry) continue;
        const files = filesOf(entry, bundle);
        chunks[`attune-${entry.name}`] = files;
        const source = `${files.map((file) => `import"../${file}";`).join('')}\n`;
        this.emitFile({ type: 'asset', fileName: `elements/${entry.name}.js`, source });
      }
    },
  };
}

/** A chunk and all that it needs at once, itself first. */
function filesOf(chunk, bundle) {
  const files = new Set([chunk.fileName]);
  for (const name of files) for (const needed of bundle[name].imports) files.add(needed);
  return [...files];
}

/** What the loader imports as `attune:chunks`. Written short, since every page with the loader pays for it. */
export function chunkList(chunks) {
  const name = '\0attune:chunks';
  return {
    name: 'chunk-list',
    resolveId: (id) => (id === 'attune:chunks' ? name : null),
    load(id) {
      if (id !== name) return null;
      const lists = Object.entries(chunks);
      const shared = lists[0][1].filter((file) => lists.every(([, files]) => files.includes(file)));
      const own = lists.map(([tag, files]) => {
        const [file, ...others] = files.filter((each) => !shared.includes(each));
        const hash = /^chunks\/(.+)-([\w-]{8})\.js$/.exec(file);
        // One file of its own, named after the tag: anything else would be a request more than the widgets may cost.
        if (others.length || `attune-${hash?.[1]}` !== tag) this.error(`${tag} has files of its own that the list can't say: ${files}`);
        return `${hash[1]} ${hash[2]}`;
      });
      return `const shared = ${JSON.stringify(shared)};
        export const chunks = Object.fromEntries(${JSON.stringify(own.join())}.split(',').map((file) => {
          const [name, hash] = file.split(' ');
          return ['attune-' + name, ['chunks/' + name + '-' + hash + '.js', ...shared]];
        }));`;
    },
  };
}

/** What a script for pages knows of the words of other languages: which there are, and the folder they lie in, from itself. */
export function wordsBeside(folder) {
  return {
    name: 'words-beside',
    resolveImportMeta: (property, { format }) =>
      ({ wordsFolder: JSON.stringify(folder), wordsIn: JSON.stringify(locales), isClassic: String(format === 'iife') })[property] ?? null,
  };
}

/** For bundlers and Node there is no folder beside the script: whoever wants a language imports its words. */
export function noWordsBeside() {
  return {
    name: 'no-words-beside',
    resolveImportMeta: (property) => (/^(words(Folder|In)|isClassic)$/.test(property ?? '') ? 'undefined' : null),
    generateBundle() {
      for (const lang of locales) {
        const source = `import { words } from '../content/${lang}/index.js';
import { addWords } from '../controllers/locale.js';
import { offerWords } from '../controllers/offer-words.js';

addWords('${lang}', words);
// Scripts for pages may stand on the same one.
offerWords('${lang}', words);
`;
        this.emitFile({ type: 'asset', fileName: `lib/words/${lang}.js`, source });
        this.emitFile({ type: 'asset', fileName: `words/${lang}.d.ts`, source: 'export {};\n' });
      }
    },
  };
}

/** `words/<lang>.js`: one language's words in a file that is a module and a classic script alike, made of its folder alone. */
export function wordsEntry(lang) {
  const name = `\0attune:words/${lang}`;
  return {
    name: 'words-entry',
    resolveId: (id) => (id === 'attune:words' ? name : null),
    load: (id) =>
      id === name
        ? `import { words } from ${JSON.stringify(path.resolve(`src/content/${lang}/index.ts`))};
           import { offerWords } from ${JSON.stringify(path.resolve('src/controllers/offer-words.ts'))};
           offerWords('${lang}', words);`
        : null,
  };
}
