/** A site that the widgets may come to: its sheets, and what stands around a widget there. */
export interface Host {
  name: string;
  sheets: readonly string[];
  /** Classes of `<html>`, `<body>`, `<main>` and of the box around each widget. */
  classes?: Partial<Record<'html' | 'body' | 'main' | 'box', string>>;
  /** Attributes of `<html>`, beside its language. */
  attributes?: string;
}

const own = (name: string): string => `/tests/pages/hosts/${name}.css`;

/** Frameworks as they are published, and sheets of our own that do the worst a site can do. */
export const hosts: readonly Host[] = [
  {
    name: 'Bootstrap',
    sheets: ['/node_modules/bootstrap/dist/css/bootstrap.css'],
    classes: { body: 'text-bg-light text-uppercase lh-1 text-center', main: 'container', box: 'card card-body lead fw-bold mb-3' },
  },
  { name: 'Tailwind’s preflight', sheets: ['/node_modules/tailwindcss/preflight.css'] },
  {
    name: 'Bulma',
    sheets: ['/node_modules/bulma/css/bulma.css'],
    classes: { html: 'theme-light', main: 'section', box: 'content box is-uppercase has-text-centered is-size-7' },
  },
  { name: 'normalize.css', sheets: ['/node_modules/normalize.css/normalize.css'] },
  { name: 'a root of 62.5 %', sheets: [own('root-62')] },
  { name: 'tiny text', sheets: [own('tiny')] },
  { name: 'huge text', sheets: [own('huge')] },
  { name: 'text that hurts when it is inherited', sheets: [own('inherited')] },
  { name: 'everything !important', sheets: [own('important')] },
  { name: 'everything floats', sheets: [own('floating')] },
  { name: 'all: unset', sheets: [own('unset')] },
  { name: 'all: unset !important', sheets: [own('unset-important')] },
  { name: 'right to left by style', sheets: [own('right-to-left')] },
  { name: 'right to left', sheets: [], attributes: 'dir="rtl"' },
  { name: 'vertical writing', sheets: [own('vertical')] },
  { name: 'zoom', sheets: [own('zoomed')] },
  { name: 'boxes that ask for a width', sheets: [own('squeezed')] },
];

/** The text of such a page, with each of these tags in a box of its own. */
export function hostPage({ sheets, classes = {}, attributes = '' }: Host, tags: readonly string[], script: string): string {
  const links = sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  const boxes = tags.map((tag) => `<div class="${classes.box ?? ''}"><${tag} loading="eager"></${tag}></div>`).join('');
  return `<!doctype html><html lang="en" class="${classes.html ?? ''}" ${attributes}><head><title>A practice’s page</title>
    <meta name="viewport" content="width=device-width"><script src="/tests/pages/record.js"></script>${links}${script}</head>
    <body class="${classes.body ?? ''}"><main class="${classes.main ?? ''}">${boxes}</main></body></html>`;
}
