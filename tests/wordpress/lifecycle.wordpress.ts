import { describe, expect, it } from 'vitest';
import { version } from '../../build/widgets.mjs';
import { bringPlugin, itIsQuietInPhp, open, publish, switchPluginOff, url, useSite, visit, wordsOf } from './drive.js';

const settingsPage = '/wp-admin/options-general.php?page=attune-elements';

/** Fills the form of settings as an administrator and saves it; answers what WordPress says then. */
async function save(values: Record<string, string | boolean>): Promise<string> {
  const { page, errors } = await open(settingsPage, 'administrator');
  await page.evaluate((given) => {
    for (const [name, value] of Object.entries(given)) {
      const field = document.querySelector<HTMLInputElement>(`#attune-${name}`)!;
      if (typeof value === 'boolean') field.checked = value;
      else field.value = value;
    }
  }, values);
  await Promise.all([page.waitForNavigation(), page.click('#submit')]);
  const said = await page.$$eval('.notice, .error', (notices) => notices.map((notice) => notice.textContent?.trim()).join(' '));
  expect(errors).toEqual([]);
  await page.close();
  return said;
}

describe('the plugin', () => {
  useSite();

  it('is listed with its version and a way to its settings', async () => {
    const { page } = await open('/wp-admin/plugins.php', 'administrator');
    const row = await page.$eval('[data-slug="attune-elements"]', (element) => (element as HTMLElement).innerText);
    expect(row).toContain(`Version ${version}`);
    expect(row).toContain('Settings');
    await page.close();
  });

  it('takes an accent colour, a country and a way to the practice once for the whole site', async () => {
    expect(await save({ accent: '#7a2e5d', region: 'GB', contact: 'hello@example.org', support: true })).toContain('Settings saved');
    const { page } = await visit('author', '[attune widget="find-therapist"]');
    await wordsOf(page, 'find-therapist');
    const found = await page.evaluate(() => ({
      accent: getComputedStyle(document.querySelector('attune-find-therapist')!).getPropertyValue('--attune-accent'),
      href: document.querySelector('attune-find-therapist')!.getAttribute('href'),
      region: document.querySelector('attune-support-now')?.getAttribute('region'),
    }));
    expect(found).toEqual({ accent: '#7a2e5d', href: 'mailto:hello@example.org', region: 'GB' });
    await page.close();
  });

  it('refuses what is no colour and no address, says so, and keeps what stood', async () => {
    const said = await save({ accent: 'red;}body{display:none', contact: 'javascript:alert(1)' });
    expect(said).toContain('like #14584c');
    expect(said).toContain('address of a page');
    const { page } = await open(settingsPage, 'administrator');
    const kept = await page.evaluate(() =>
      ['accent', 'contact'].map((name) => document.querySelector<HTMLInputElement>(`#attune-${name}`)!.value),
    );
    expect(kept).toEqual(['#7a2e5d', 'mailto:hello@example.org']);
    await page.close();
  });

  it('lets nobody but an administrator change them, and nobody without the form’s own token', async () => {
    const { page } = await open('/wp-admin/profile.php', 'editor');
    const send = (): Promise<number> =>
      page.evaluate(async () => {
        const body = new URLSearchParams({ option_page: 'attune-elements', action: 'update', 'attune_elements[accent]': '#000000' });
        return (await fetch('/wp-admin/options.php', { method: 'POST', body, redirect: 'manual' })).status;
      });
    expect(await send()).toBe(403);
    await page.goto(url + settingsPage);
    expect(await page.evaluate(() => document.body.innerText)).toContain('not allowed');
    await page.close();
    const { page: own } = await open('/wp-admin/profile.php', 'administrator');
    const status = await own.evaluate(async () => {
      const body = new URLSearchParams({ option_page: 'attune-elements', action: 'update', 'attune_elements[accent]': '#000000' });
      return (await fetch('/wp-admin/options.php', { method: 'POST', body })).status;
    });
    expect(status).toBe(403);
    await own.close();
  });

  it('ends a page with support where that is wanted, once, and never in an excerpt', async () => {
    const address = await publish('author', '[attune widget="pause"]');
    const count = async (place: string): Promise<number> => {
      const { page } = await open(place);
      const { length } = await page.$$('attune-support-now');
      await page.close();
      return length;
    };
    expect(await count(address)).toBe(1);
    const { page } = await visit('author', '[attune widget="support-now"][attune widget="pause"]');
    expect(await page.$$('attune-support-now')).toHaveLength(1);
    await page.goto(`${url}/?s=page`);
    expect(await page.$$eval('.wp-block-post-excerpt', (texts) => texts.map((text) => text.textContent).join())).not.toContain('In danger');
    await page.close();
    await save({ support: false });
    expect(await count(address)).toBe(0);
    await save({ support: true });
  });

  it('leaves no option behind when it is deleted', async () => {
    const options = async (): Promise<boolean> => {
      const { page } = await open('/wp-admin/options.php', 'administrator');
      const isThere = Boolean(await page.$('[name="attune_elements"]'));
      await page.close();
      return isThere;
    };
    expect(await options()).toBe(true);
    await switchPluginOff();
    const { page } = await open('/wp-admin/plugins.php', 'administrator');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.click('#delete-attune-elements');
    await page.waitForFunction(() => document.body.innerText.includes('was successfully deleted'));
    await page.close();
    expect(await options()).toBe(false);
    await bringPlugin();
  });

  itIsQuietInPhp();
});
