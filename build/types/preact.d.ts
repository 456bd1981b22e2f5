import type { HTMLAttributes } from 'preact';
import type { AttuneTags, Handlers, WordsOf } from './tags.js';

type Own<Tag extends keyof AttuneTags> = AttuneTags[Tag]['attributes'] & WordsOf<Tag> & Handlers<'on', AttuneTags[Tag]['events']>;

/** The tags as Preact spells them: attributes, `words` as an object, `onattune-action`. */
export type PreactTags = {
  [Tag in keyof AttuneTags]: Omit<HTMLAttributes<AttuneTags[Tag]['element']>, keyof Own<Tag>> & Own<Tag>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactTags {}
  }
}
