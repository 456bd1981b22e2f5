import { ReflectionCard } from 'attune-elements/react/reflection-card';

export function EveningCard({ number, onUse }: { number: number; onUse: (control: string) => void }) {
  return (
    <ReflectionCard
      heading={`Evening ${number}`}
      headingLevel={3}
      pace="steady"
      words={{ opening: `Good that you are here, evening ${number}.` }}
      onAttuneAction={(event) => onUse(event.control)}
    >
      <a href="/contact">Write to us</a>
    </ReflectionCard>
  );
}
