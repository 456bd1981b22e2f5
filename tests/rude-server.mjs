import { setTimeout as wait } from 'node:timers/promises';

const strict = (origin) =>
  [
    "default-src 'none'",
    `script-src ${origin}`,
    `style-src ${origin}`,
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');

/** The answers that a site's server may give: a strict policy, and decks that are missing, late, huge or no JSON. */
export async function rudeServer(context, next) {
  const { path: address, origin } = context;
  if (address === '/rude/missing.json') {
    context.status = 404;
    context.body = 'not here';
  } else if (address === '/rude/late.json') {
    await wait(15_000);
    context.body = [];
  } else if (address === '/rude/huge.json') {
    context.type = 'json';
    context.body = JSON.stringify(['x'.repeat(5 * 1024 * 1024)]);
  } else if (address === '/rude/page.json') {
    context.type = 'html';
    context.body = '<!doctype html><title>Not JSON</title>';
  } else if (address === '/rude/deck.json') {
    context.type = 'json';
    context.body = JSON.stringify({ themes: { tea: 'Tea' }, prompts: [{ id: 'a', theme: 'tea', text: 'What would you like to drink?' }, { nothing: true }] });
  } else {
    await next();
    if (/\/tests\/pages\/csp[^/]*\.html$/.test(address)) context.set('content-security-policy', strict(origin));
  }
}
