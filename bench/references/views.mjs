import { apart, maps, near, readCircle } from './shapes.mjs';
import * as words from './words.mjs';

/** The first view as components, for whichever library makes its elements with `h` and keeps state with `useState`. */
export function views(h, useState) {
  const rank = (level, text, name = 'heading') => h('p', { className: name, role: 'heading', 'aria-level': level }, text);
  const small = ([label, text], name = '') => h('div', { className: name, key: label }, rank(4, label, 'subheading'), h('p', null, text));
  const supportLink = (label) =>
    h(
      'a',
      { className: 'support', href: words.supportHref, rel: 'noopener', referrerPolicy: 'no-referrer' },
      label,
      h('span', { className: 'unseen' }, ` (${words.supportOutside})`),
    );

  function Foot() {
    return h('div', { className: 'foot small quiet' }, h('span', null, words.general), ' ', supportLink(words.support));
  }

  function Drawing({ shapes: { circles, lens }, width, height, isSized = true }) {
    const size = isSized ? { width, height } : {};
    return h(
      'svg',
      { viewBox: `0 0 ${width} ${height}`, 'aria-hidden': true, ...size },
      circles.map(readCircle).map(({ name, cx, cy, r }) => h('circle', { className: name, cx, cy, r, key: name + cx + cy })),
      lens && h('path', { className: 'lens', d: lens }),
    );
  }

  function Map({ id }) {
    const { trust, hard, easy, worry, related } = words.explainer.map;
    const end = (name, text) => h('span', { className: name, 'aria-hidden': true }, text);
    return h(
      'div',
      { className: 'map', role: 'img', 'aria-label': words.placeOf(id) },
      ...[end('trust', trust), end('hard', hard), h(Drawing, { shapes: maps[id], width: 100, height: 100, isSized: false })],
      ...[end('easy', easy), end('worry', worry), id === 'disorganized' && end('related', related)],
    );
  }

  function Page({ id }) {
    const { labels, gently } = words.explainer;
    const { title, needed, question, myth, fact, names } = words.explainer.patterns[id];
    const { first, pairs, last } = words.pairsOf(id);
    return [
      h(
        'div',
        { className: 'lead', key: 'lead' },
        rank(3, title, 'subheading'),
        h('div', null, first.length > 0 && rank(4, labels.needed, 'small quiet'), h('p', { className: 'large' }, needed)),
        id === 'disorganized' && h('p', { className: 'small gently' }, gently, ' ', supportLink(words.support), '.'),
      ),
      h(Map, { id, key: 'map' }),
      first.map((one) => small(one, 'did')),
      pairs.map((pair, index) => h('div', { className: 'pair', key: index }, ...pair.map((one) => small(one)))),
      last.map((one) => small(one, 'whole')),
      h(
        'figure',
        { className: 'question', key: 'question' },
        h('figcaption', { className: 'small quiet' }, labels.question),
        h('p', { className: 'large' }, question),
      ),
      h('div', { className: 'pair small', key: 'myth' }, small([labels.myth, myth]), small([labels.fact, fact])),
      h('p', { className: 'small quiet whole', key: 'names' }, `${labels.names}: ${names}`),
    ];
  }

  function Explainer() {
    const [open, setOpen] = useState(words.ids[0]);
    const { heading, intro, tabs, patterns } = words.explainer;
    const tab = (id) => {
      const isOpen = id === open;
      const control = { type: 'button', role: 'tab', 'aria-controls': `${id}-page`, 'aria-selected': isOpen, tabIndex: isOpen ? 0 : -1 };
      return h('button', { ...control, id, key: id, onClick: () => setOpen(id) }, patterns[id].tab);
    };
    const panel = (id) => {
      const place = { className: 'page', role: 'tabpanel', 'aria-labelledby': id, tabIndex: 0, hidden: id !== open };
      return h('div', { ...place, id: `${id}-page`, key: `${id}-page` }, h(Page, { id }));
    };
    return h(
      'div',
      { className: 'root' },
      rank(2, heading),
      h('p', { className: 'intro quiet measure' }, intro),
      h('div', { className: 'tabs', role: 'tablist', 'aria-label': tabs }, words.ids.map(tab)),
      words.ids.map(panel),
      h('p', { className: 'unease small measure' }, words.unease, ' ', supportLink(words.uneaseLink), '.'),
      h(Foot),
    );
  }

  function Card() {
    const { heading, opening, openingMore, begin } = words.deck;
    const face = [h('p', { className: 'large prompt' }, opening), h('p', { className: 'follow-up quiet measure' }, openingMore)];
    return h(
      'div',
      { className: 'root' },
      h(
        'section',
        { className: 'card' },
        rank(2, heading),
        h('div', { className: 'corner' }, h(Drawing, { shapes: apart, width: 58, height: 24 })),
        h('div', { 'aria-live': 'polite', 'aria-atomic': true }, h('div', { className: 'face' }, ...face)),
        h('div', { className: 'row actions' }, h('button', { type: 'button', className: 'do' }, begin)),
      ),
      h(Foot),
    );
  }

  function Reach() {
    const { heading, text, link, open } = words.reach;
    return h(
      'div',
      { className: 'root' },
      h(
        'section',
        { className: 'card' },
        h('div', { className: 'faces' }, h(Drawing, { shapes: near, width: 76, height: 44 })),
        h(
          'div',
          { className: 'say' },
          rank(2, heading),
          h('p', { className: 'text measure' }, text),
          h('p', { className: 'ways' }, h('a', { className: 'do', href: '/book' }, h('span', null, link))),
          h('details', { className: 'late' }, h('summary', null, open), h('p', { className: 'small', role: 'status' })),
        ),
      ),
      h(Foot),
    );
  }

  return { explainer: Explainer, card: Card, reach: Reach };
}
