import { useState, type ComponentType } from 'react';

export interface EveningProps {
  number: number;
  onUse: (control: string) => void;
}

/** The same page in every framework: a widget that is told of another evening, taken away, and put back. */
export function App({ Evening }: { Evening: ComponentType<EveningProps> }) {
  const [number, setNumber] = useState(1);
  const [isShown, setShown] = useState(true);
  const [used, setUsed] = useState<readonly string[]>([]);
  return (
    <main>
      <button type="button" onClick={() => setNumber(number + 1)}>
        Another evening
      </button>
      <button type="button" onClick={() => setShown(!isShown)}>
        Show or hide
      </button>
      <output>{used.join(' ')}</output>
      {isShown && <Evening number={number} onUse={(control) => setUsed((before) => [...before, control])} />}
    </main>
  );
}
