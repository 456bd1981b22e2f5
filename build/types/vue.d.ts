import type { HTMLAttributes, PublicProps } from 'vue';
import type { AttuneTags } from './tags.js';

/** One function for each event, as Vue types what a component emits. */
type Emit<Events> = Events extends unknown
  ? UnionToIntersection<{ [Name in keyof Events]: (event: Name, payload: Events[Name]) => void }[keyof Events]>
  : never;

type UnionToIntersection<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void ? All : never;

type Own<Tag extends keyof AttuneTags> = AttuneTags[Tag]['properties'];

/** The tags as Vue’s templates spell them: `heading-level` or `headingLevel`, `:words`, `@attune-action`. */
export type VueTags = {
  [Tag in keyof AttuneTags]: new () => AttuneTags[Tag]['element'] & {
    $props: Omit<HTMLAttributes, keyof Own<Tag>> & Own<Tag> & PublicProps;
    $emit: Emit<AttuneTags[Tag]['events']>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueTags {}
}
