import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AttuneTags, Handlers, WordsOf } from './tags.js';

type Own<Tag extends keyof AttuneTags> = AttuneTags[Tag]['attributes'] & WordsOf<Tag> & Handlers<'on', AttuneTags[Tag]['events']>;

type Given<Tag extends keyof AttuneTags> = DetailedHTMLProps<HTMLAttributes<AttuneTags[Tag]['element']>, AttuneTags[Tag]['element']>;

/** The tags as React 19 spells them: attributes, `words` as an object, `onattune-action`. */
export type ReactTags = {
  [Tag in keyof AttuneTags]: Omit<Given<Tag>, keyof Own<Tag>> & Own<Tag> & { class?: string };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactTags {}
  }
}
