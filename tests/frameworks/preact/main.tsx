import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Evening } from './Evening.js';

function App() {
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

render(<App />, document.getElementById('root')!);
