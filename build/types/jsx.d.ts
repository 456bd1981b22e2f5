import type { AttuneTags, Handlers, WordsOf } from './types/tags.js';

/** What any element takes, in a spelling that most kinds of JSX share. */
interface Global {
  children?: unknown;
  class?: string;
  className?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
  hidden?: boolean | 'until-found';
  id?: string;
  key?: string | number;
  lang?: string;
  part?: string;
  ref?: unknown;
  slot?: string;
  style?: unknown;
  title?: string;
}

/** The tags for a JSX that has no file of its own in `attune-elements/types/*`. */
export type CustomElements = {
  [Tag in keyof AttuneTags]: Global & AttuneTags[Tag]['attributes'] & WordsOf<Tag> & Handlers<'on', AttuneTags[Tag]['events']>;
};
