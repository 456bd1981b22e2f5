import { apart, maps, near, readCircle } from './shapes.mjs';
import * as words from './words.mjs';

/** The first view as text of HTML. What is pressed and opened is handed in, since libraries of elements have their own. */
export function explainer({ tabs }) {
  const { heading, intro } = words.explainer;
  return `<div class="root">${rank(2, heading)}<p class="intro quiet measure">${intro}</p>${tabs(page)}
    <p class="unease small measure">${words.unease} ${supportLink(words.uneaseLink)}.</p>${foot()}</div>`;
}

export function card({ button }) {
  const { heading, opening, openingMore, begin } = words.deck;
  return `<div class="root"><section class="card">${rank(2, heading)}<div class="corner">${drawing(apart, 58, 24)}</div>
    <div aria-live="polite" aria-atomic="true"><div class="face"><p class="large prompt">${opening}</p>
      <p class="follow-up quiet measure">${openingMore}</p></div></div>
    <div class="row actions">${button(begin)}</div></section>${foot()}</div>`;
}

export function reach({ link, disclosure }) {
  const { heading, text, open } = words.reach;
  return `<div class="root"><section class="card"><div class="faces">${drawing(near, 76, 44)}</div>
    <div class="say">${rank(2, heading)}<p class="text measure">${text}</p>
      <p class="ways">${link(words.reach.link, '/book')}</p>${disclosure(open)}</div></section>${foot()}</div>`;
}

/** What is between the tab of a pattern and the next. */
function page(id) {
  const { labels, gently } = words.explainer;
  const { title, needed, question, myth, fact, names } = words.explainer.patterns[id];
  const { first, pairs, last } = words.pairsOf(id);
  return `<div class="lead">${rank(3, title, 'subheading')}
      <div>${first.length ? rank(4, labels.needed, 'small quiet') : ''}<p class="large">${needed}</p></div>
      ${id === 'disorganized' ? `<p class="small gently">${gently} ${supportLink(words.support)}.</p>` : ''}</div>
    ${map(id)}${first.map((one) => small(one, 'did')).join('')}
    ${pairs.map((pair) => `<div class="pair">${pair.map((one) => small(one)).join('')}</div>`).join('')}
    ${last.map((one) => small(one, 'whole')).join('')}
    <figure class="question"><figcaption class="small quiet">${labels.question}</figcaption><p class="large">${question}</p></figure>
    <div class="pair small">${small([labels.myth, myth])}${small([labels.fact, fact])}</div>
    <p class="small quiet whole">${labels.names}: ${names}</p>`;
}

function map(id) {
  const { trust, hard, easy, worry, related } = words.explainer.map;
  const end = (name, text) => `<span class="${name}" aria-hidden="true">${text}</span>`;
  return `<div class="map" role="img" aria-label="${words.placeOf(id)}">${end('trust', trust)} ${end('hard', hard)}
    ${drawing(maps[id], 100, 100, false)} ${end('easy', easy)} ${end('worry', worry)}
    ${id === 'disorganized' ? end('related', related) : ''}</div>`;
}

function drawing({ circles, lens }, width, height, isSized = true) {
  const shapes = circles.map(readCircle).map(({ name, cx, cy, r }) => `<circle class="${name}" cx="${cx}" cy="${cy}" r="${r}"/>`);
  const size = isSized ? `width="${width}" height="${height}"` : '';
  return `<svg viewBox="0 0 ${width} ${height}" ${size} aria-hidden="true">${shapes.join('')}${lens ? `<path class="lens" d="${lens}"/>` : ''}</svg>`;
}

const rank = (level, text, name = 'heading') => `<p class="${name}" role="heading" aria-level="${level}">${text}</p>`;
const small = ([label, text], name = '') => `<div class="${name}">${rank(4, label, 'subheading')}<p>${text}</p></div>`;
const supportLink = (label) =>
  `<a class="support" href="${words.supportHref}" rel="noopener" referrerpolicy="no-referrer">${label}<span class="unseen"> (${words.supportOutside})</span></a>`;
const foot = () => `<div class="foot small quiet"><span>${words.general}</span> ${supportLink(words.support)}</div>`;
