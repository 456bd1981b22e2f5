import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { itIsQuietInPhp, open, useSite, wordsOf, type Role } from './drive.js';

/** What the tests ask of the editor, whose own API this is. */
declare const wp: {
  data: {
    dispatch: (store: string) => Record<string, (...values: unknown[]) => void>;
    select: (store: string) => Record<string, (...values: unknown[]) => unknown>;
  };
};

/** A new post in the block editor, without its guided tour. */
async function openEditor(role: Role): Promise<{ page: Page; errors: string[]; warnings: string[] }> {
  const opened = await open('/wp-admin/post-new.php', role);
  const { page } = opened;
  await page.waitForFunction(() => 'wp' in window && Boolean(wp.data?.select('core/block-editor')));
  await page.evaluate(() => {
    for (const store of ['core/edit-post', 'core/edit-site']) wp.data.dispatch('core/preferences').set!(store, 'welcomeGuide', false);
  });
  page.on('dialog', (dialog) => void dialog.accept());
  return opened;
}

/** Puts a block in, as somebody does who looks for it by name, and opens its settings. */
async function insert(page: Page, title: string): Promise<void> {
  await page.locator('button[class*="inserter-toggle"]').click();
  await page.locator('.block-editor-inserter__search input').fill(title);
  await page.locator(`.block-editor-block-types-list__item ::-p-text(${title})`).click();
  await openSettings(page);
}

/** The settings of the block that is picked, wherever this WordPress has its button for them. */
async function openSettings(page: Page): Promise<void> {
  await page.evaluate(() => wp.data.dispatch('core/edit-post').openGeneralSidebar!('edit-post/block'));
  await page.waitForSelector('.block-editor-block-inspector label');
}

/** The field of the form with this label. */
async function fieldOf(page: Page, label: string): Promise<ElementHandle> {
  const id = await page.$$eval(
    '.block-editor-block-inspector label',
    (labels, text) => labels.find(({ textContent }) => textContent === text)?.htmlFor,
    label,
  );
  return (await page.$(`[id="${id}"]`))!;
}

/** The frame of the preview in the block of this name, and its document. Newer editors draw all blocks in a frame of their own. */
async function previewOf(page: Page, title: string): Promise<{ element: ElementHandle; frame: Frame }> {
  for (const until = Date.now() + 30_000; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, 100))) {
    for (const ground of page.frames()) {
      const element = await ground.$(`iframe[title="${title}"][sandbox="allow-scripts"]`).catch(() => null);
      const frame = await element?.contentFrame();
      if (element && frame) return { element, frame };
    }
  }
  throw new Error(`there is no preview of ${title}`);
}

async function publishHere(page: Page): Promise<string> {
  await page.evaluate(() => wp.data.dispatch('core/editor').editPost!({ title: 'From the editor' }));
  await page.locator('.editor-post-publish-panel__toggle').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  await page.waitForFunction(() => wp.data.select('core/editor').isCurrentPostPublished!(), { timeout: 20_000 });
  return page.evaluate(() => String(wp.data.select('core/editor').getPermalink!()));
}

/** Errors without the addresses, other than ours, that WordPress itself asks for in vain: other servers, an administrator’s lists. */
const ownErrors = (errors: string[]): string[] =>
  errors.filter((error) => !/^(Failed to load resource|\d{3} )/.test(error) || error.includes('plugins/attune-elements'));

describe('the block editor', () => {
  useSite();

  it.each<Role>(['administrator', 'author'])(
    'takes a block from the role %s, shows it live, and stores its settings and nothing else',
    async (role) => {
      const { page, errors } = await openEditor(role);
      await insert(page, 'Reflection card');
      const { element, frame } = await previewOf(page, 'Reflection card');
      await frame.waitForFunction(() =>
        document.querySelector('attune-reflection-card')?.shadowRoot?.querySelector('.root')?.textContent?.trim(),
      );
      await element.frame.waitForFunction((one) => one.getBoundingClientRect().height > 320, {}, element);
      // The frame is as high as the widget, to a pixel.
      const inside = await frame.evaluate(() => document.body.offsetHeight);
      expect(Math.abs((await element.boundingBox())!.height - inside)).toBeLessThanOrEqual(1);

      await (await fieldOf(page, 'Pace')).select('steady');
      await (await fieldOf(page, 'Heading')).type('Seen & “heard”, in "5"');
      await frame.waitForFunction(
        () => document.querySelector('attune-reflection-card')?.getAttribute('heading') === 'Seen & “heard”, in "5"',
      );
      expect(await frame.$eval('attune-reflection-card', (widget) => widget.getAttribute('pace'))).toBe('steady');

      const address = await publishHere(page);
      const stored = await page.evaluate(() => String(wp.data.select('core/editor').getEditedPostContent!()));
      expect(stored).toMatch(/^<!-- wp:attune\/reflection-card \{[^\n]*\} \/-->$/);
      expect(ownErrors(errors)).toEqual([]);
      await page.close();

      const visited = await open(address);
      expect(await wordsOf(visited.page, 'reflection-card')).toContain('Seen & “heard”, in "5"');
      expect(await visited.page.$eval('attune-reflection-card', (widget) => widget.getAttribute('pace'))).toBe('steady');
      expect(visited.errors).toEqual([]);
      await visited.page.close();
    },
  );

  it('has every widget, with a form of all that can be set on it and nothing that React minds', async () => {
    const { page, errors } = await openEditor('administrator');
    // What the plugin's own list has, WordPress' list of blocks has too.
    const blocks = await page.evaluate(() => {
      const { widgets } = (window as unknown as { attuneElements: { widgets: Record<string, { attributes: object }> } }).attuneElements;
      const types = wp.data.select('core/blocks').getBlockTypes!() as { name: string; title: string }[];
      return types.flatMap(({ name, title }) => {
        const widget = name.startsWith('attune/') && widgets[name.replace('attune/', '')];
        return widget ? [[name, title, Object.keys(widget.attributes)] as const] : [];
      });
    });
    expect(blocks).toHaveLength(10);
    for (const [name, title, attributes] of blocks) {
      await page.evaluate((own) => {
        const { createBlock } = (window as unknown as { wp: { blocks: { createBlock: (name: string) => unknown } } }).wp.blocks;
        wp.data.dispatch('core/block-editor').resetBlocks!([createBlock(own)]);
        const [{ clientId }] = wp.data.select('core/block-editor').getBlocks!() as [{ clientId: string }];
        wp.data.dispatch('core/block-editor').selectBlock!(clientId);
      }, name);
      const { frame } = await previewOf(page, title);
      await frame.waitForFunction(
        (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.root')?.textContent?.trim(),
        {},
        name.replace('/', '-'),
      );
      await openSettings(page);
      // What every widget has is folded away at first.
      await page.locator('button::-p-text(What every widget has)').click();
      const labels = await page.$$eval('.block-editor-block-inspector label', (all) =>
        all.map(({ textContent }) => textContent?.toLowerCase()),
      );
      for (const attribute of attributes) expect(labels, `${name}: ${attribute}`).toContain(attribute.replaceAll('-', ' '));
    }
    expect(ownErrors(errors)).toEqual([]);
    await page.close();
  });

  it('is not left by the quick exit, by three presses of Shift, or by a link of a widget', async () => {
    const { page } = await openEditor('administrator');
    await insert(page, 'Support now');
    const { frame } = await previewOf(page, 'Support now');
    await frame.waitForFunction(() => document.querySelector('attune-support-now')?.shadowRoot?.querySelector('a, button'));
    const editor = page.url();
    const tabs = (await page.browser().pages()).length;
    // By hand nothing of it can be reached.
    const { element } = await previewOf(page, 'Support now');
    const box = (await element.boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + 60);
    expect(await element.evaluate((one) => one.ownerDocument.activeElement === one)).toBe(false);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    // And if it were pressed all the same, only the preview goes.
    await frame
      .evaluate(() => {
        const widget = document.querySelector('attune-support-now')!.shadowRoot!;
        widget.querySelectorAll<HTMLElement>('a').forEach((link) => link.click());
        widget.querySelectorAll<HTMLElement>('button').forEach((button) => button.click());
      })
      .catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(page.url()).toBe(editor);
    expect((await page.browser().pages()).length).toBe(tabs);
    expect(await page.evaluate(() => document.body.style.display)).toBe('');
    await page.close();
  });

  itIsQuietInPhp();
});
