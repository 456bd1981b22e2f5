import 'attune-elements/define/reflection-card';
import 'attune-elements/types/solid';

export function Evening(props: { number: number; onUse: (control: string) => void }) {
  return (
    <attune-reflection-card
      class="evening"
      heading={`Evening ${props.number}`}
      heading-level={3}
      pace="steady"
      words={{ opening: `Good that you are here, evening ${props.number}.` }}
      on:attune-action={(event) => props.onUse(event.control)}
      ref={(element) => element.requestUpdate()}
    >
      <a href="/contact">Write to us</a>
    </attune-reflection-card>
  );
}
