import { readLink } from '../../src/domain/links.js';
import { crisisLines } from '../../src/content/en/crisis-lines.js';
import { dialOf, regions, type CrisisLine, type Region } from '../../src/domain/crisis-lines.js';
import { mailLink, smsLink, telLink } from '../../src/domain/dial.js';
import { element, escapeText } from './markup.js';
import type { Words } from './words.js';

/** What stands inside the tag until the widget is there, and where scripts are off: some lines, each with its links. */
export type Fallback = readonly { text: string; links: readonly (readonly [href: string, label: string])[] }[];

const directory = 'https://findahelpline.com/';

/** For a widget that lists lines to call, those of its region; for one that leads to the practice, its links; else its heading and a way to support. */
export function fallbackFor(widget: string, attributes: Readonly<Record<string, string>>, words: Words): Fallback {
  if (widget === 'support-now') return linesOf(readRegion(attributes.region));
  const heading = attributes.heading ?? textAt(words, 'heading');
  if (widget === 'find-therapist') return [{ text: heading, links: waysOf(attributes, words) }];
  const care = words.care as Words | undefined;
  const support = care ? textAt(care, 'support') : '';
  return [{ text: heading, links: support ? [[attributes['support-href'] ?? directory, support]] : [] }];
}

const textAt = (words: Words, key: string): string => (typeof words[key] === 'string' ? words[key] : '');

function readRegion(region = ''): Region {
  return regions.find((each) => each === region.toLowerCase()) ?? 'intl';
}

function linesOf(region: Region): Fallback {
  const { emergency, lines } = crisisLines[region];
  const numbers = emergency.map((number) => [`tel:${dialOf(number)}`, `call ${number}`] as const);
  const anywhere = (text: string): Fallback[number] => ({ text, links: [[directory, 'findahelpline.com']] });
  // Where a region is guessed, or is none of ours, its own number is not known here.
  if (region === 'intl') {
    return [
      { text: 'In danger now: call the emergency number where you are. In the EU:', links: numbers },
      anywhere('Lines to call or text, in any country:'),
    ];
  }
  return [
    ...lines.map((line) => ({ text: `${line.name}:`, links: linksOf(line) })),
    { text: 'In danger now:', links: numbers },
    anywhere('Lines in other countries:'),
  ];
}

function linksOf({ call, text, word, chat, site }: CrisisLine): [string, string][] {
  return [
    ...(call ? [[`tel:${dialOf(call)}`, `call ${call}`] as [string, string]] : []),
    ...(text ? [[`sms:${dialOf(text)}`, word ? `text ${word} to ${text}` : `text ${text}`] as [string, string]] : []),
    ...(chat ? [[`https://${chat}`, 'chat'] as [string, string]] : []),
    ...(site ? [[`https://${site}`, site.split('/')[0]!] as [string, string]] : []),
  ];
}

function waysOf(attributes: Readonly<Record<string, string>>, words: Words): [string, string][] {
  const { href, phone = '', sms = '', email = '', label = textAt(words.ways as Words, 'link') } = attributes;
  const all: [string | undefined, string][] = [
    [href, label],
    [telLink(phone), `call ${phone}`],
    [smsLink(sms), `text ${sms}`],
    [mailLink(email), email],
  ];
  return all.flatMap(([address, shown]) => (address ? [[address, shown] as [string, string]] : []));
}

/** The fallback on one line, without a block in it: what an editor does to blocks can't happen to it. */
export function writeInline(fallback: Fallback): string {
  return fallback.map(({ text, links }) => [escapeText(text), links.map(writeLink).join(', ')].filter(Boolean).join(' ')).join(' · ');
}

/** The fallback as paragraphs, each on a line of its own. */
export function writeBlocks(fallback: Fallback): string {
  return fallback
    .map(({ text, links }) => `\n  ${element('p', {}, [escapeText(text), links.map(writeLink).join(', ')].filter(Boolean).join(' '))}`)
    .concat('\n')
    .join('');
}

const writeLink = ([href, label]: readonly [string, string]): string => {
  // What a widget would not lead to is not pasted either, however its scheme is hidden.
  const safe = readLink(href, 'https://page.invalid/') === undefined ? '#' : href;
  const isOutside = /^https?:/.test(safe);
  return element('a', { href: safe, rel: isOutside ? 'noopener noreferrer' : undefined }, escapeText(label));
};
