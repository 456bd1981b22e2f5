import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { create, ts as analyzerTs } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import ts from 'typescript';
import { writeEditorFiles } from './editor-files.mjs';
import { writeFrameworkFiles } from './framework-files.mjs';
import { root, widgets } from './widgets.mjs';

/** The modules that hold what is documented: the elements, and what they fire. */
const sourcesOf = () => [
  'src/elements/attune-element.ts',
  'src/controllers/events.ts',
  ...widgets.flatMap((name) => ['', '.events'].map((part) => `src/elements/${name}/${name}${part}.ts`)),
];

/**
 * The custom-elements manifest of the sources: what is public, with its types written out.
 * @returns {import('custom-elements-manifest/schema.js').Package}
 */
export function makeManifest() {
  const files = sourcesOf();
  const modules = files.map((file) =>
    analyzerTs.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), analyzerTs.ScriptTarget.ES2022, true),
  );
  const manifest = create({ modules, plugins: [...litPlugin(), onlyPublic()] });
  writeOutTypes(manifest, files);
  for (const module of manifest.modules) {
    const source = module.path;
    // The addresses that a reader of the package can import.
    module.path = source.replace(/^src\//, 'lib/').replace(/\.ts$/, '.js');
    for (const item of module.exports ?? []) if (item.declaration) item.declaration.module = module.path;
    for (const declaration of module.declarations) {
      if (declaration.superclass?.module) declaration.superclass.module = toBuilt(declaration.superclass.module);
      for (const item of [...(declaration.members ?? []), ...(declaration.attributes ?? []), ...(declaration.events ?? [])]) {
        if (item.inheritedFrom?.module) item.inheritedFrom.module = toBuilt(item.inheritedFrom.module);
      }
    }
  }
  return manifest;
}

const toBuilt = (module) => module.replace(/^\/?src\//, 'lib/').replace(/\.ts$/, '.js');

/**
 * The elements of a manifest that have a tag.
 * @param {import('custom-elements-manifest/schema.js').Package} manifest
 * @returns {import('custom-elements-manifest/schema.js').CustomElement[]}
 */
export function elementsOf(manifest) {
  return manifest.modules.flatMap((module) => module.declarations ?? []).filter((declaration) => declaration.tagName);
}

function onlyPublic() {
  return {
    name: 'only-public',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          const isPublic = ({ privacy, name, static: isStatic }) =>
            !/private|protected/.test(privacy) && !name.startsWith('#') && !isStatic && !internals.has(name) && !lifecycle.has(name);
          if (declaration.members) declaration.members = declaration.members.filter(isPublic);
          // What `@fires` names; the analyzer also takes the first argument of each `new SomeEvent(...)` for an event.
          if (declaration.events) declaration.events = declaration.events.filter(({ description }) => description);
        }
      }
    },
    /** Members that their comment calls internal. */
    analyzePhase({ ts: compiler, node }) {
      if (!compiler.isClassDeclaration(node)) return;
      for (const member of node.members) {
        const isInternalMember = compiler.getJSDocTags(member).some((tag) => tag.tagName.text === 'internal');
        if (isInternalMember && member.name) internals.add(member.name.getText());
      }
    },
  };
}

const internals = new Set();
const lifecycle = new Set([
  'render',
  'willUpdate',
  'updated',
  'firstUpdated',
  'connectedCallback',
  'disconnectedCallback',
  'createRenderRoot',
]);

/** Writes out what an alias stands for, so that an editor can offer the values of `Pace` and a form can list them. */
function writeOutTypes(manifest, files) {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(
    files.map((file) => path.join(root, file)),
    options,
  );
  const checker = program.getTypeChecker();
  for (const module of manifest.modules) {
    const file = program.getSourceFile(path.join(root, module.path));
    for (const declaration of module.declarations) {
      const node = file.statements.find((statement) => ts.isClassDeclaration(statement) && statement.name?.text === declaration.name);
      if (!node) continue;
      const type = checker.getTypeAtLocation(node);
      const typed = [...(declaration.members ?? []), ...(declaration.attributes ?? [])];
      for (const item of typed) {
        const property = type.getProperty(item.fieldName ?? item.name);
        if (!property || !item.type) continue;
        const own = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(property, node));
        item.type.text = checker
          .typeToString(own, node, ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.NoTruncation)
          .replaceAll('"', "'");
      }
    }
  }
}

/** Writes the manifest, and from it what editors and frameworks read. */
export async function writeManifest(dist) {
  const manifest = makeManifest();
  await writeFile(path.join(dist, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await writeEditorFiles(dist, manifest);
  await writeFrameworkFiles(dist, elementsOf(manifest));
}
