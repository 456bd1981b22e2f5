import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Reads a text aloud by a voice that is on the device. Voices of the network are never used, since they send the text
 * away; without a local voice for the language, `voiceFor` finds none and a widget shows no button.
 */
export class ReadAloud implements ReactiveController {
  speaking = false;
  readonly #host: ReactiveControllerHost;
  readonly #onFault: () => void;
  /** What is being said: others' events come late, and Chromium forgets an utterance that nobody holds. */
  #utterance?: SpeechSynthesisUtterance;

  constructor(host: ReactiveControllerHost, onFault: () => void) {
    this.#host = host;
    this.#onFault = onFault;
    host.addController(this);
  }

  hostConnected(): void {
    speech()?.addEventListener?.('voiceschanged', this.#onVoices);
    addEventListener('pagehide', this.#onLeave);
  }

  hostDisconnected(): void {
    speech()?.removeEventListener?.('voiceschanged', this.#onVoices);
    removeEventListener('pagehide', this.#onLeave);
    this.stop();
  }

  voiceFor(lang: string): SpeechSynthesisVoice | undefined {
    const language = languageOf(lang);
    const voices = speech()?.getVoices?.() ?? [];
    const near = voices.filter((voice) => voice.localService && languageOf(voice.lang) === language);
    return near.find((voice) => voice.lang.toLowerCase() === lang.toLowerCase()) ?? near.find((voice) => voice.default) ?? near[0];
  }

  speak(text: string, lang: string): void {
    const voice = this.voiceFor(lang);
    if (!voice) return;
    this.stop();
    const utterance = (this.#utterance = new SpeechSynthesisUtterance(text));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    utterance.onend = () => this.#end(utterance);
    utterance.onerror = ({ error }) => {
      this.#end(utterance);
      if (error !== 'canceled' && error !== 'interrupted') this.#onFault();
    };
    speech()?.speak(utterance);
    this.#set(true);
  }

  stop(): void {
    if (!this.speaking) return;
    speech()?.cancel();
    this.#set(false);
  }

  readonly #onVoices = (): void => this.#host.requestUpdate();
  readonly #onLeave = (): void => this.stop();

  #end(utterance: SpeechSynthesisUtterance): void {
    if (utterance === this.#utterance) this.#set(false);
  }

  #set(speaking: boolean): void {
    this.speaking = speaking;
    this.#host.requestUpdate();
  }
}

function speech(): SpeechSynthesis | undefined {
  return globalThis.speechSynthesis;
}

function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}
