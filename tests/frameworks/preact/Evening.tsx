import 'attune-elements/define/reflection-card';
import 'attune-elements/types/preact';

export function Evening({ number, onUse }: { number: number; onUse: (control: string) => void }) {
  return (
    <attune-reflection-card
      class="evening"
      heading={`Evening ${number}`}
      heading-level={3}
      pace="steady"
      words={{ opening: `Good that you are here, evening ${number}.` }}
      onattune-action={(event) => onUse(event.control)}
      ref={(element) => element?.requestUpdate()}
    >
      <a href="/contact">Write to us</a>
    </attune-reflection-card>
  );
}
