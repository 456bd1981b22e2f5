import type { JSX } from 'solid-js';
import type { AttuneTags, Handlers, WordsOf } from './tags.js';

type Own<Tag extends keyof AttuneTags> = AttuneTags[Tag]['attributes'] &
  WordsOf<Tag> & { [Name in keyof WordsOf<Tag> as `prop:${Name}`]: WordsOf<Tag>[Name] } & Handlers<'on:', AttuneTags[Tag]['events']>;

/** The tags as Solid spells them: attributes, `words` or `prop:words` as an object, `on:attune-action`. */
export type SolidTags = {
  [Tag in keyof AttuneTags]: Omit<JSX.HTMLAttributes<AttuneTags[Tag]['element']>, keyof Own<Tag>> & Own<Tag>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidTags {}
  }
}
