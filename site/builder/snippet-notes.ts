import { ownLooks, type Given } from './given.js';
import { treeOf } from './words.js';

/** What a snippet can’t carry, or what to know before it is pasted: sentences, none where all is well. */

export function withoutWords({ settings }: Given, carrier: string): string[] {
  return treeOf(settings.words)
    ? [`${carrier} can’t carry the words you changed, apart from those that are settings of their own. The built-in words stand in.`]
    : [];
}

export function withoutLooks(given: Given, carrier: string): string[] {
  const names = ownLooks(given).map(([property]) => property);
  return names.length
    ? [
        `${carrier} can’t carry ${names.join(', ')}. Set ${names.length > 1 ? 'them' : 'it'} in your site’s own style sheet, or leave ${names.length > 1 ? 'them' : 'it'} out.`,
      ]
    : [];
}

/** A frame takes addresses of its own site alone, for whoever may write a link to it may not lead its visitors elsewhere. */
export function outsideNotes({ settings, widget }: Given): string[] {
  const outside = widget.fields.filter(({ name, kind }) => kind === 'address' && /^https?:/i.test(settings.attributes[name] ?? ''));
  const labels = outside.map(({ label }) => `“${label}”`).join(' and ');
  return labels ? [`${labels} may only lead to the site that your files are on: in a frame, other addresses are left out.`] : [];
}

export function absoluteNotes({ settings }: Given): string[] {
  return /^https:\/\//i.test(settings.files)
    ? []
    : ['Wix can only load files from a full address. Write it above, as in https://www.example.com/attune/.'];
}

export function hashNotes({ settings, integrity }: Given): string[] {
  if (!settings.hashes) return [];
  if (!Object.keys(integrity).length) return ['The hashes could not be read, so this snippet has none.'];
  const isLoader = settings.load === 'loader' && ['html', 'squarespace', 'webflow', 'wordpress', 'prerender'].includes(settings.site);
  return isLoader
    ? [
        'The hash covers the loader alone, not the files that it brings. If you need all of it under a hash, take the one file or the classic script.',
      ]
    : [];
}
