import { ReflectionCard } from 'attune-elements/react/reflection-card';
import 'attune-elements/types/react';

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
  <attune-reflection-card onattune-action={(event) => useNumber(event.control)} />,
  // @ts-expect-error
  <attune-reflection-card onattune-error={(event) => event.control} />,
  // @ts-expect-error
  <attune-reflection-card onAttuneAction={() => {}} />,
  // @ts-expect-error
  <ReflectionCard pace="fast" />,
  // @ts-expect-error
  <ReflectionCard pase="gentle" />,
  // @ts-expect-error
  <ReflectionCard words={{ openning: 'Hello.' }} />,
  // @ts-expect-error
  <ReflectionCard onAttuneActoin={() => {}} />,
  // @ts-expect-error
  <ReflectionCard onAttuneAction={(event) => useNumber(event.control)} />,
];
