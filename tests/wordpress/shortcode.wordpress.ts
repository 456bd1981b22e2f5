import { describe, expect, it } from 'vitest';
import { itIsQuietInPhp, open, publish, useSite, visit, wordsOf, type Role } from './drive.js';

describe('the shortcode', () => {
  useSite();

  it.each<Role>(['author', 'contributor'])('brings a widget that the role %s asked for', async (role) => {
    const { page, errors } = await visit(role, '[attune widget="reflection-card" pace="steady" heading="A quiet moment"]');
    expect(await wordsOf(page, 'reflection-card')).toContain('A quiet moment');
    expect(await page.$eval('attune-reflection-card', (element) => element.getAttribute('pace'))).toBe('steady');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('brings the script once, with its version and as a module, however many widgets there are', async () => {
    const { page, errors } = await visit('author', '[attune widget="pause"]\n\n[attune widget="reframe"]\n\n[attune widget="both-voices"]');
    for (const name of ['pause', 'reframe', 'both-voices', 'support-now']) await wordsOf(page, name);
    const scripts = await page.$$eval('script[src*="attune"]', (all) =>
      all.map(({ src, type }) => ({ file: src.split('/').at(-1), type })),
    );
    expect(scripts).toHaveLength(1);
    expect(scripts[0]!.type).toBe('module');
    expect(scripts[0]!.file).toMatch(/^attune\.js\?ver=\d+\.\d+\.\d+$/);
    expect(await page.$$eval('head link[rel="stylesheet"][href*="attune.css"]', ({ length }) => length)).toBe(1);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('costs a page without a widget nothing', async () => {
    const { page } = await visit('author', '<!-- wp:paragraph --><p>Nothing of ours.</p><!-- /wp:paragraph -->');
    expect(await page.content()).not.toMatch(/attune/);
    await page.close();
  });

  it('takes a list between its tags as the deck, as the classic editor stores it', async () => {
    const inside = '\n<h3>Evenings</h3>\n<ul>\n<li>What may wait until tomorrow?</li>\n<li>Who was kind today?</li>\n</ul>\n';
    const { page, errors } = await visit('author', `Before.\n\n[attune widget="reflection-card"]${inside}[/attune]\n\nAfter.`);
    await wordsOf(page, 'reflection-card');
    const html = await page.$eval('attune-reflection-card', (element) => element.innerHTML);
    expect(html).toBe('<h3>Evenings</h3> <ul> <li>What may wait until tomorrow?</li> <li>Who was kind today?</li> </ul>');
    // What came after it did not end up inside.
    const after = await page.$$eval(
      'p',
      (all) => all.filter((one) => one.textContent === 'After.' && !one.closest('attune-reflection-card')).length,
    );
    expect(after).toBe(1);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('stays itself where it is left open before one that is closed', async () => {
    const { page } = await visit(
      'author',
      '[attune widget="pause"]\n\nBetween.\n\n[attune widget="reframe"]<a href="/contact">Write</a>[/attune]',
    );
    await wordsOf(page, 'pause');
    await wordsOf(page, 'reframe');
    expect(await page.$eval('attune-pause', (element) => element.textContent)).toBe('');
    expect(await page.$eval('attune-reframe', (element) => element.innerHTML)).toBe('<a href="/contact">Write</a>');
    expect(await page.$eval('.entry-content', (element) => (element as HTMLElement).innerText)).toContain('Between.');
    await page.close();
  });

  it('reads curly quotes, and stays whole inside a paragraph', async () => {
    const { page } = await visit('author', 'Here: [attune widget=“support-now” region=”US”] and on.');
    await wordsOf(page, 'support-now');
    expect(await page.$eval('attune-support-now', (element) => element.getAttribute('region'))).toBe('US');
    expect(await page.$eval('attune-support-now', (element) => element.textContent)).toContain('call 988');
    const paragraph = await page.$eval('attune-support-now', (element) =>
      element.closest('p')?.textContent.replace(element.textContent, ''),
    );
    expect(paragraph).toBe('Here:  and on.');
    await page.close();
  });

  it.each<Role>(['author', 'contributor', 'administrator'])('lets nothing through that runs, from the role %s', async (role) => {
    const inside = `<script>hacked=1</script><a href="javascript:hacked=1" onclick="hacked=1">Call 988</a><style>body{display:none}</style><iframe src="javascript:parent.hacked=1"></iframe>`;
    const hostile = [
      `[attune widget="find-therapist" href="javascript:hacked=1" onclick="hacked=1" style="color:red" label='x" onclick="hacked=1' text='"><img src=x onerror=hacked=1>'][/attune]`,
      `[attune widget="support-now" region="US" exit-href="java&#115;cript:hacked=1"]${inside}[/attune]`,
      `[attune widget='pause" onclick="hacked=1' heading="x"][/attune]`,
    ];
    for (const [content, name] of [
      [hostile[0]!, 'find-therapist'],
      [hostile[1]!, 'support-now'],
      [hostile.join('\n\n'), 'support-now'],
    ] as const) {
      const { page, errors } = await visit(role, content);
      await wordsOf(page, name);
      const found = await page.evaluate(() => {
        const widgets = [...document.querySelectorAll('attune-find-therapist, attune-support-now')];
        const names = widgets.flatMap((widget) => [widget, ...widget.querySelectorAll('*')]).flatMap((element) => [...element.attributes]);
        const all = widgets.flatMap((widget) => [...widget.querySelectorAll('a'), ...widget.shadowRoot!.querySelectorAll('a')]);
        // What is pressed may run what it carries; nothing may leave the page meanwhile.
        addEventListener('click', (event) => event.preventDefault());
        all.forEach((link) => link.click());
        return {
          hacked: 'hacked' in window,
          attributes: names.map(({ name: own, value }) => `${own}=${value}`).filter((one) => /^(on|style)|^\S*=\s*javascript/i.test(one)),
          tags: widgets.flatMap((widget) => [...widget.querySelectorAll('script, style, iframe, img')]).length,
          links: all.map(({ href }) => href).filter((href) => /^javascript/i.test(href)),
          text: widgets.map(({ textContent }) => textContent).join(),
          pauses: document.querySelectorAll('attune-pause').length,
        };
      });
      expect(found).toMatchObject({ hacked: false, attributes: [], tags: 0, links: [], pauses: 0 });
      // Of an author’s script WordPress itself keeps the text when the post is stored.
      if (role === 'administrator') expect(found.text).not.toMatch(/hacked|display/);
      expect(errors).toEqual([]);
      await page.close();
    }
  });

  it('prints nothing of what it does not know, and says so to those who may edit the page alone', async () => {
    const address = await publish(
      'author',
      '[attune widget="reflecting"]\n\n[attune widget="pause" sceonds="60" seconds="60" nothing]\n\n[attune widget="parts-map" vocabulary="freud"]',
    );
    const textFor = async (role?: Role): Promise<string> => {
      const { page } = await open(address, role);
      await wordsOf(page, 'pause');
      const text = await page.evaluate(() => document.body.innerText);
      const attributes = await page.$eval('attune-pause', (element) => element.getAttributeNames());
      expect(attributes).toEqual(['seconds']);
      expect(await page.$eval('attune-parts-map', (element) => element.getAttributeNames())).toEqual([]);
      await page.close();
      return text;
    };
    expect(await textFor()).not.toMatch(/reflecting|sceonds|freud|nothing that|no widget|as an editor/);
    expect(await textFor('contributor')).not.toMatch(/as an editor/);
    const author = await textFor('author');
    expect(author).toContain('There is no widget “reflecting”. You can write: both-voices,');
    expect(author).toContain('“sceonds” can’t be set here. You can set: heading, seconds,');
    expect(author).toContain('“nothing” can’t be set here.');
    expect(author).toContain('vocabulary can’t be “freud”, so it is left out.');
  });

  it('stands in with crisis lines as plain links where scripts are off', async () => {
    const address = await publish('author', '[attune widget="support-now" region="US"]');
    const { page } = await open('/');
    await page.setJavaScriptEnabled(false);
    await page.goto(new URL(address, page.url()).href);
    const links = await page.$$eval('attune-support-now a', (all) =>
      all.map((link) => `${link.getAttribute('href')} ${link.getBoundingClientRect().height > 0}`),
    );
    expect(links).toContain('tel:911 true');
    expect(links).toContain('tel:988 true');
    expect(links).toContain('sms:741741 true');
    await page.close();
  });

  itIsQuietInPhp();
});
