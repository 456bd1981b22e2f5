import 'attune-elements/define/reflection-card';
import 'attune-elements/types/react';

export function Evening({ number, onUse }: { number: number; onUse: (control: string) => void }) {
  return (
    <attune-reflection-card
      heading={`Evening ${number}`}
      heading-level={3}
      pace="steady"
      words={{ opening: `Good that you are here, evening ${number}.` }}
      onattune-action={(event) => onUse(event.control)}
    >
      <a href="/contact">Write to us</a>
    </attune-reflection-card>
  );
}
