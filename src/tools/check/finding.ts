import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** `wrong`: a visitor misses something. `warning`: it works, and not as it is meant. `note`: good to know. */
export type Severity = 'wrong' | 'warning' | 'note';

/** Everything that a check can say, by a name that stays the same while the words may change. */
export const codes = [
  'nothing-here',
  'no-widgets',
  'made-by-script',
  'script-missing',
  'script-unreachable',
  'script-is-page',
  'script-mime-type',
  'script-no-cors',
  'script-not-secure',
  'script-not-module',
  'script-held-back',
  'script-never-runs',
  'script-broken',
  'script-as-text',
  'script-twice',
  'two-kinds',
  'two-versions',
  'chunks-missing',
  'sheet-unreachable',
  'integrity-mismatch',
  'integrity-no-crossorigin',
  'integrity-loader',
  'unknown-tag',
  'unknown-attribute',
  'unknown-value',
  'attribute-of-a-place',
  'attribute-without-data',
  'unknown-place',
  'self-closing',
  'not-closed',
  'paragraph-inside',
  'wrapped',
  'tag-as-text',
  'json-as-text',
  'json-broken',
  'json-without-type',
  'shortcode-as-text',
  'unknown-word',
  'list-entry',
  'deck-unreadable',
  'frame-unknown',
  'frame-no-script',
  'frame-sandbox',
  'frame-no-title',
  'csp-script',
  'csp-sheet',
  'csp-parts',
  'csp-trusted-types',
  'csp-second-lit',
  'csp-fetch',
  'csp-picture',
  'csp-frame',
  'csp-sandbox',
  'support-missing',
  'support-without-links',
  'no-language',
  'tracker',
  'tag-manager',
  'third-party',
  'other-sites',
  'found',
] as const;

export type FindingCode = (typeof codes)[number];

/** One thing that a check found, in words for whoever looks after the page. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: string;
  /** What can be done about it. */
  readonly advice?: string;
  /** Where it stands in the page's source, both from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** Where a node begins in the source; nothing for what the parser added by itself. */
export function placeOf(node: Tree.Node): { line?: number; column?: number } {
  const location = 'sourceCodeLocation' in node ? node.sourceCodeLocation : undefined;
  return location ? { line: location.startLine, column: location.startCol } : {};
}
