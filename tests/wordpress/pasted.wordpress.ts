import { describe, expect, it } from 'vitest';
import { itIsQuietInPhp, open, url, useSite, visit, wordsOf, type Role } from './drive.js';

const html = (content: string): string => `<!-- wp:html -->\n${content}\n<!-- /wp:html -->`;
const trusted: Role[] = ['administrator', 'editor'];
const others: Role[] = ['author', 'contributor'];
const json = '{ "opening": "Good that you stopped by." }';

describe('what somebody pastes without block or shortcode', () => {
  useSite();

  describe.each(trusted)('as the role %s', (role) => {
    it('comes alive as a tag, in an HTML block and in the classic editor', async () => {
      const tag = '<attune-reflection-card pace="steady"><a href="/contact">Write to us</a></attune-reflection-card>';
      for (const content of [html(tag), tag, `Before.\n\n${tag}\n\nAfter.`, `Before.\n${tag}\n<attune-pause></attune-pause>\nAfter.`]) {
        const { page, errors, warnings } = await visit(role, content);
        await wordsOf(page, 'reflection-card');
        expect(await page.$eval('attune-reflection-card', (element) => element.innerHTML)).toBe('<a href="/contact">Write to us</a>');
        if (content.includes('pause')) await wordsOf(page, 'pause');
        expect([...errors, ...warnings]).toEqual([]);
        await page.close();
      }
    });

    it('keeps words as JSON whole in an HTML block, and on one line in the classic editor', async () => {
      const script = `<script type="application/json">${json}</script>`;
      const spread = `<script type="application/json">\n{\n\n  "opening": "Good that you stopped by."\n\n}\n</script>`;
      for (const content of [
        html(`<attune-reflection-card>${spread}</attune-reflection-card>`),
        `<attune-reflection-card>${script}</attune-reflection-card>`,
      ]) {
        const { page, errors, warnings } = await visit(role, content);
        expect(await wordsOf(page, 'reflection-card')).toContain('Good that you stopped by.');
        expect([...errors, ...warnings]).toEqual([]);
        await page.close();
      }
    });

    it('says that the editor has put paragraphs into JSON with blank lines, and stands with its own words', async () => {
      const script = `<script type="application/json">\n{\n\n  "opening": "Good that you stopped by."\n\n}\n</script>`;
      const { page, errors, warnings } = await visit(role, `<attune-reflection-card>\n${script}\n</attune-reflection-card>`);
      const words = await wordsOf(page, 'reflection-card');
      expect(words).not.toContain('Good that you stopped by.');
      expect(words).not.toContain('opening');
      expect(warnings.join()).toMatch(/your editor has put paragraphs/);
      expect(errors).toEqual([]);
      await page.close();
    });
  });

  describe.each(others)('as the role %s', (role) => {
    it('is what was inside the tag, for WordPress takes the tag away', async () => {
      const { page } = await visit(role, html('<attune-reflection-card><a href="/contact">Write to us</a></attune-reflection-card>'));
      expect(await page.$('attune-reflection-card')).toBe(null);
      expect(await page.$eval('.entry-content a', (link) => link.textContent)).toBe('Write to us');
      await page.close();
    });

    it('comes alive as a place, in an HTML block, in a paragraph of HTML, and in the classic editor', async () => {
      const place = '<div data-attune="reflection-card" data-pace="steady"><a href="/contact">Write to us</a></div>';
      for (const content of [html(place), place, `Before.\n\n${place}\n\nAfter.`, `Before.\n${place}\nAfter.`]) {
        const { page, errors, warnings } = await visit(role, content);
        await wordsOf(page, 'reflection-card');
        const found = await page.$eval('attune-reflection-card', (element) => [element.getAttribute('pace'), element.innerHTML.trim()]);
        expect(found).toEqual(['steady', '<a href="/contact">Write to us</a>']);
        expect([...errors, ...warnings]).toEqual([]);
        await page.close();
      }
    });

    it('takes a list in a place as the deck', async () => {
      const place =
        '<div data-attune="reflection-card"><h3>Evenings</h3>\n<ul>\n<li>What may wait until tomorrow?</li>\n<li>Who was kind today?</li>\n</ul></div>';
      const { page, errors, warnings } = await visit(role, `Before.\n\n${place}\n\nAfter.`);
      await wordsOf(page, 'reflection-card');
      await page.evaluate(() => {
        const root = document.querySelector('attune-reflection-card')!.shadowRoot!;
        [...root.querySelectorAll('button')].find((button) => button.checkVisibility())!.click();
      });
      await page.waitForFunction(() => {
        const { innerText } = document.querySelector('attune-reflection-card')!.shadowRoot!.querySelector<HTMLElement>('.root')!;
        return /What may wait until tomorrow|Who was kind today/.test(innerText);
      });
      expect([...errors, ...warnings]).toEqual([]);
      await page.close();
    });

    it('gets no script in by a place', async () => {
      const place =
        '<div data-attune="find-therapist" data-onclick="hacked=1" data-style="color:red" data-href="javascript:hacked=1" data-id="x" onclick="hacked=1">Write</div>';
      const { page, errors } = await visit(role, html(place));
      await wordsOf(page, 'find-therapist');
      const names = await page.$eval('attune-find-therapist', (element) => element.getAttributeNames());
      expect(names.filter((name) => name !== 'href')).toEqual([]);
      const links = await page.evaluate(() => {
        const all = [...document.querySelector('attune-find-therapist')!.shadowRoot!.querySelectorAll('a')];
        addEventListener('click', (event) => event.preventDefault());
        all.forEach((link) => link.click());
        return { javascript: all.filter(({ href }) => href.startsWith('javascript')).length, hacked: 'hacked' in window };
      });
      expect(links).toEqual({ javascript: 0, hacked: false });
      expect(errors).toEqual([]);
      await page.close();
    });
  });

  it('goes through the classic editor’s own form, and through its Visual tab and back, as a place', async () => {
    const { page } = await open('/wp-admin/post-new.php?classic=1', 'author');
    await page.click('#content-html');
    await page.type('#title', 'Classic');
    await page.type('#content', 'Before.\n\n<div data-attune="pause" data-seconds="60"><a href="/contact">Write to us</a></div>\n\nAfter.');
    await page.click('#content-tmce');
    await page.waitForSelector('#content_ifr');
    await page.waitForFunction(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#content_ifr');
      return frame?.contentDocument?.body.innerText.includes('After.');
    });
    await page.click('#content-html');
    page.on('dialog', (dialog) => void dialog.accept());
    const id = await page.$eval('#post_ID', (input) => (input as HTMLInputElement).value);
    await page.click('#publish');
    // Where it leads then is the block editor, which does not know what the address asked for.
    await page.waitForFunction(() => location.search.includes('action=edit'));
    await page.goto(`${url}/?p=${id}`);
    await wordsOf(page, 'pause');
    expect(await page.$eval('attune-pause', (element) => element.getAttribute('seconds'))).toBe('60');
    await page.close();
  });

  itIsQuietInPhp();
});
