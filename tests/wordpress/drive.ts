import path from 'node:path';
import { launch, type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { root } from '../../build/widgets.mjs';
import { readFaults } from './site.mjs';

export type Role = 'administrator' | 'editor' | 'author' | 'contributor';

/** A page and what it had to say. */
export interface Visited {
  page: Page;
  /** Errors of the console, exceptions, and answers of the server that are none. */
  errors: string[];
  warnings: string[];
}

export const { url, log, browser: executablePath } = inject('site');
export const zip = path.join(root, 'dist/wordpress/attune-elements.zip');

let browser: Browser;
const contexts = new Map<string, Promise<BrowserContext>>();
/** A page of each role from which WordPress' own API is asked. */
const askers = new Map<Role, Promise<Visited>>();
/** It answers with the token that a request has to carry. */
const tokenAddress = '/wp-admin/admin-ajax.php?action=rest-nonce';

/** Opens the browser for a group of tests, with the plugin there. */
export function useSite(): void {
  beforeAll(async () => {
    // By a pipe: the browser ends with this run, however that ends.
    browser = await launch({ executablePath, pipe: true, args: ['--no-sandbox', '--disable-dev-shm-usage', '--no-first-run'] });
    await bringPlugin();
  });
  afterAll(async () => {
    contexts.clear();
    askers.clear();
    await browser.close();
  });
}

/** The last of a group's tests: what was done until now gave PHP no reason to write into its log. */
export function itIsQuietInPhp(): void {
  it('gives PHP nothing to say', async () => {
    expect(await readFaults(log)).toEqual([]);
  });
}

/** The cookies of somebody of this role, or of a visitor. */
function contextOf(role?: Role): Promise<BrowserContext> {
  const key = role ?? 'visitor';
  const known = contexts.get(key);
  if (known) return known;
  const made = browser.createBrowserContext().then(async (context) => {
    if (role) await logIn(context, role);
    return context;
  });
  contexts.set(key, made);
  return made;
}

async function logIn(context: BrowserContext, role: Role): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${url}/wp-login.php`);
  // The page puts its own focus into a field a little later.
  await page.evaluate((name) => {
    document.querySelector<HTMLInputElement>('#user_login')!.value = name;
    document.querySelector<HTMLInputElement>('#user_pass')!.value = name;
  }, role);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  await page.close();
}

/** Opens an address of the site, as a visitor or as somebody of a role. */
export async function open(address: string, role?: Role): Promise<Visited> {
  const page = await (await contextOf(role)).newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const errors: string[] = [];
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url ?? ''}`);
    if (message.type() === 'warn') warnings.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(new URL(address, url).href, { waitUntil: 'load' });
  return { page, errors, warnings };
}

/** A request to WordPress' own API with somebody's cookies. */
export async function ask(role: Role, route: string, body?: object): Promise<Record<string, unknown>> {
  if (!askers.has(role)) askers.set(role, open(tokenAddress, role));
  const { page } = await askers.get(role)!;
  const answer = await page.evaluate(
    async (asked, sent) => {
      const headers = { 'content-type': 'application/json', 'x-wp-nonce': document.body.innerText.trim() };
      const response = await fetch(`/?rest_route=${asked}`, sent ? { method: 'POST', headers, body: JSON.stringify(sent) } : { headers });
      return (await response.json()) as Record<string, unknown>;
    },
    route,
    body,
  );
  if (answer.code) throw new Error(`${role}, ${route}: ${JSON.stringify(answer)}`);
  return answer;
}

/** Publishes what somebody wrote: what a contributor wrote is published by an editor. Answers its address. */
export async function publish(role: Role, content: string, title = 'A page'): Promise<string> {
  const status = role === 'contributor' ? 'pending' : 'publish';
  const { id } = await ask(role, '/wp/v2/posts', { title, content, status });
  if (role === 'contributor') await ask('editor', `/wp/v2/posts/${Number(id)}`, { status: 'publish' });
  return `/?p=${Number(id)}`;
}

/** Publishes, and opens the page as a visitor. */
export async function visit(role: Role, content: string): Promise<Visited> {
  return open(await publish(role, content));
}

/** The words of a widget that stands on the page, once it is there. */
export async function wordsOf(page: Page, name: string): Promise<string> {
  const found = await page.waitForFunction(
    (tag) => {
      const area = document.querySelector(tag)?.shadowRoot?.querySelector('.root');
      return area?.textContent?.trim() && (area as HTMLElement).innerText;
    },
    { timeout: 15_000 },
    `attune-${name}`,
  );
  return (await found.jsonValue()) as string;
}

const row = '[data-slug="attune-elements"]';

/** Installs the plugin as a practice does: the zip, by the form in the browser. One that is only switched off is switched on. */
export async function bringPlugin(): Promise<void> {
  const { page } = await open('/wp-admin/plugins.php', 'administrator');
  if (!(await page.$(row))) {
    await page.goto(`${url}/wp-admin/plugin-install.php?tab=upload`);
    const input = await page.$('input#pluginzip');
    await (input as unknown as { uploadFile: (file: string) => Promise<void> }).uploadFile(zip);
    await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
    await Promise.all([page.waitForNavigation(), page.click('a[href*="action=activate"]')]);
  } else if (!(await page.$(`${row}.active`))) {
    await Promise.all([page.waitForNavigation(), page.click('#activate-attune-elements')]);
  }
  if (!(await page.$(`${row}.active`))) throw new Error(await page.evaluate(() => document.body.innerText));
  await page.close();
}

/** Switches the plugin off; its files stay where they are. */
export async function switchPluginOff(): Promise<void> {
  const { page } = await open('/wp-admin/plugins.php', 'administrator');
  await Promise.all([page.waitForNavigation(), page.click('#deactivate-attune-elements')]);
  await page.close();
}
