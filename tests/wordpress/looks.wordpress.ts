import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { widgets } from '../../build/widgets.mjs';
import { itIsQuietInPhp, open, publish, useSite, wordsOf } from './drive.js';

const blocks = widgets.map((name) => `<!-- wp:attune/${name} /-->`).join('\n\n');
const wide =
  '<!-- wp:attune/pattern-explainer {"align":"wide"} /-->\n\n<!-- wp:attune/find-therapist {"layout":"banner","align":"full"} /-->';

/** What of our widgets cannot be read or pressed: text that is small or tight, targets under 44 px, what sticks out. */
async function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const isInSentence = (element: Element): boolean => element.localName === 'a' && getComputedStyle(element).display === 'inline';
    const walk = (parent: ParentNode, name: string): void => {
      for (const element of parent.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) walk(element.shadowRoot, name);
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const style = getComputedStyle(element);
        const said = `${name}, ${element.localName} “${element.textContent?.trim().slice(0, 30)}”`;
        const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());
        if (hasText && element instanceof HTMLElement) {
          const size = parseFloat(style.fontSize);
          if (size < 12) faults.push(`${said}: ${size} px`);
          if (parseFloat(style.lineHeight) < size * 1.15) faults.push(`${said}: lines of ${style.lineHeight} at ${size} px`);
          if (style.textTransform !== 'none' || style.textIndent !== '0px')
            faults.push(`${said}: ${style.textTransform} ${style.textIndent}`);
        }
        if (!element.matches('a[href], button, input, select, textarea, summary') || isInSentence(element)) continue;
        const { width, height, right } = (element.closest('label') ?? element).getBoundingClientRect();
        if (width && Math.min(width, height) < 43.99) faults.push(`${said}: ${width} x ${height}`);
        if (right > innerWidth + 1) faults.push(`${said}: sticks out`);
      }
    };
    for (const widget of document.querySelectorAll('*'))
      if (widget.localName.startsWith('attune-')) walk(widget.shadowRoot!, widget.localName);
    return faults;
  });
}

/** What axe finds in our widgets: contrast and all else. */
async function axeFaultsOf(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const own = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('attune-'));
    // Headings come in the order of the whole page, which ten widgets on one page do not have.
    const rules = { 'heading-order': { enabled: false } };
    const { axe } = globalThis as unknown as {
      axe: { run: (context: object, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ include: own }, { rules });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}

async function useTheme(stylesheet: string): Promise<void> {
  const { page } = await open('/wp-admin/themes.php', 'administrator');
  const link = await page.$(`a.activate[href*="stylesheet=${stylesheet}&"]`);
  if (link) await page.goto(await link.evaluate((element) => element.href));
  await page.close();
}

describe.each(['twentytwentythree', 'classic'])('under the theme %s', (theme) => {
  let address = '';
  useSite();
  beforeAll(async () => {
    await useTheme(theme);
    address = await publish('author', `${blocks}\n\n${wide}`);
  });
  afterAll(() => useTheme('twentytwentythree'));

  it.each([360, 1280])('every widget can be read and pressed at %i px', async (width) => {
    const { page, errors, warnings } = await open(address);
    await page.setViewport({ width, height: 900 });
    for (const name of widgets) await wordsOf(page, name);
    expect(await faultsOf(page)).toEqual([]);
    expect(await axeFaultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect([...errors, ...warnings]).toEqual([]);
    await page.close();
  });

  it('keeps to the theme’s column, but where a block is set to be wide', async () => {
    const { page } = await open(address);
    for (const name of widgets) await wordsOf(page, name);
    const [column, ...widths] = await page.evaluate(() => {
      // A block theme writes down how wide its column is.
      const size =
        getComputedStyle(document.body).getPropertyValue('--wp--style--global--content-size') ||
        `${document.querySelector('main')!.clientWidth}px`;
      const ruler = document.body.appendChild(document.createElement('div'));
      ruler.style.width = size;
      const own = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('attune-'));
      return [ruler, ...own].map((one) => Math.round(one.getBoundingClientRect().width));
    });
    expect(widths).toHaveLength(widgets.length + 2);
    const [wide, full] = widths.splice(-2);
    expect(Math.max(...widths)).toBeLessThanOrEqual(column! + 1);
    if (theme === 'twentytwentythree') expect(Math.min(wide!, full!)).toBeGreaterThan(column! + 100);
    await page.close();
  });

  it('has the sheet in its head, and the script once', async () => {
    const { page } = await open(address);
    expect(await page.$$eval('link[href*="attune"]', (all) => all.map((link) => link.parentElement!.localName))).toEqual(['head']);
    expect(await page.$$eval('script[src*="attune"]', (all) => all.map(({ type }) => type))).toEqual(['module']);
    await page.close();
  });
});

describe('a list of posts', () => {
  useSite();
  afterAll(() => useTheme('twentytwentythree'));

  it('has support once, at its end, and not in each post', async () => {
    await useTheme('classic');
    await publish('author', '[attune widget="pause"]', 'Of a list');
    await publish('author', '<!-- wp:attune/reframe /-->', 'Of a list');
    const { page } = await open('/?s=Of+a+list');
    expect(await page.$$('article')).toHaveLength(2);
    await wordsOf(page, 'reframe');
    expect(await page.$$eval('attune-support-now', (all) => all.map((one) => Boolean(one.closest('main'))))).toEqual([false]);
    await page.close();
  });

  itIsQuietInPhp();
});
