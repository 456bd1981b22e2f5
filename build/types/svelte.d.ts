import type { HTMLAttributes } from 'svelte/elements';
import type { AttuneTags, Handlers, WordsOf } from './tags.js';

type Own<Tag extends keyof AttuneTags> = AttuneTags[Tag]['attributes'] & WordsOf<Tag> & Handlers<'on', AttuneTags[Tag]['events']>;

/** The tags as Svelte 5 spells them: attributes, `words` as an object, `onattune-action`. */
export type SvelteTags = {
  [Tag in keyof AttuneTags]: Omit<HTMLAttributes<AttuneTags[Tag]['element']>, keyof Own<Tag>> & Own<Tag>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteTags {}
}
