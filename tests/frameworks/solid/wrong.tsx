import 'attune-elements/types/solid';

const useNumber = (value: number) => value;

/** What the types refuse. A misspelled attribute with a hyphen is none of it: TypeScript takes any of those in JSX. */
export const wrong = [
  // @ts-expect-error
  <attune-reflection-card pace="fast" />,
  // @ts-expect-error
  <attune-reflection-card pase="gentle" />,
  // @ts-expect-error
  <attune-reflection-kard pace="gentle" />,
  // @ts-expect-error
  <attune-reflection-card words={{ openning: 'Hello.' }} />,
  // @ts-expect-error
  <attune-reflection-card prop:words={{ openning: 'Hello.' }} />,
  // @ts-expect-error
  <attune-reflection-card on:attune-action={(event) => useNumber(event.control)} />,
  // @ts-expect-error
  <attune-reflection-card onAttuneAction={() => {}} />,
];
