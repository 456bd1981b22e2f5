import { expect } from '@open-wc/testing';
import { controlsIn } from '../support/page.js';
import { misplacedIn, smallTargetsIn, unreadableIn } from '../support/legible.js';
import { hostPage, hosts } from './hosts.js';
import { closePages, isFinished, openWhole, pause, tags, until, type Page } from './open.js';

/** Every site is tried by both: the one file where there is room, the loader on a phone. */
const scripts: Readonly<Record<number, string>> = {
  320: '<script type="module" src="/dist/attune.loader.js"></script>',
  900: '<script type="module" src="/dist/attune.js"></script>',
};

/** What a visitor sees of a widget, by its words. */
const wordsOf = (widget: Element): string =>
  widget.shadowRoot!.querySelector<HTMLElement>('[part~="root"]')!.innerText.replace(/\s+/g, ' ').trim();

async function open(host: (typeof hosts)[number], width: number): Promise<{ page: Page; widgets: HTMLElement[] }> {
  const page = await openWhole(hostPage(host, tags, scripts[width]!), { width, height: 700 });
  const widgets = tags.map((tag) => page.document.querySelector<HTMLElement>(tag)!);
  for (const widget of widgets) await until(() => isFinished(widget), `${widget.localName} at ${host.name}`);
  await pause(400);
  return { page, widgets };
}

/** Presses the first thing to do in a widget, if there is one beside its links and its way out. */
function pressFirst(widget: Element): string | undefined {
  const control = controlsIn(widget.shadowRoot!).find(
    (element) =>
      element.matches(
        'button:not([aria-disabled="true"], [aria-selected="true"]), summary, input:not(:checked):is([type="radio"], [type="checkbox"])',
      ) &&
      !element.closest('[part~="exit"]') &&
      element.checkVisibility(),
  );
  control?.click();
  return control?.outerHTML.slice(0, 60);
}

function faultsOf(widget: HTMLElement): string[] {
  const root = widget.shadowRoot!;
  const box = root.querySelector('[part~="root"]')!.getBoundingClientRect();
  const collapsed = box.width < 180 || box.height < 60 ? [`is ${box.width.toFixed(0)} x ${box.height.toFixed(0)}`] : [];
  return [...collapsed, ...unreadableIn(root), ...smallTargetsIn(root), ...misplacedIn(root)].map(
    (fault) => `${widget.localName}: ${fault}`,
  );
}

interface Axe {
  run(
    context: { include: Element[] },
    options: object,
  ): Promise<{ violations: { nodes: { target: unknown; failureSummary?: string }[] }[] }>;
}

/** What has too little contrast on the page that it stands on, by axe, which runs there. */
async function faintIn({ window, document }: Page, widgets: Element[]): Promise<string[]> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  await loaded;
  const { axe } = window as unknown as { axe: Axe };
  const { violations } = await axe.run(
    { include: widgets },
    { runOnly: ['color-contrast', 'color-contrast-enhanced'], resultTypes: ['violations'] },
  );
  return violations.flatMap(({ nodes }) => nodes.map(({ target, failureSummary }) => `${JSON.stringify(target)}: ${failureSummary}`));
}

let plain: string[];
for (const host of hosts) {
  describe(`at ${host.name}`, () => {
    afterEach(closePages);
    for (const width of [320, 900]) {
      it(`every widget can be read, used and seen whole, ${width} px`, async () => {
        plain ??= (await open({ name: 'a plain page', sheets: [] }, 900)).widgets.map(wordsOf);
        const { page, widgets } = await open(host, width);
        const faults = widgets.flatMap(faultsOf);
        const words = widgets.map(wordsOf);
        for (const [index, widget] of widgets.entries()) {
          if (words[index] !== plain[index]) faults.push(`${widget.localName} says ${words[index]}`);
          if (widget.getBoundingClientRect().right > page.document.documentElement.clientWidth + 1)
            faults.push(`${widget.localName} makes the page scroll sideways`);
        }
        if (width === 900) faults.push(...(await faintIn(page, widgets)));
        expect(faults).to.deep.equal([]);

        widgets.forEach(pressFirst);
        await pause(1200);
        expect(widgets.flatMap(faultsOf)).to.deep.equal([]);
        expect(page.record.errors).to.deep.equal([]);
      });
    }
  });
}
