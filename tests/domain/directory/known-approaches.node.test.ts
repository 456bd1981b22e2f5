import { expect, it } from 'vitest';
import { knownApproach } from '../../../src/domain/directory/known-approaches.js';

it.each([
  ['IFS', 'ifs'],
  ['Internal Family Systems (IFS)', 'ifs'],
  ['AEDP', 'aedp'],
  ['EMDR', 'emdr'],
  ['Eye Movement Desensitization and Reprocessing', 'emdr'],
  ['CBT', 'cbt'],
  ['Trauma-focused CBT', 'cbt'],
  ['Cognitive behavioural therapy', 'cbt'],
  ['ACT', 'act'],
  ['Acceptance & Commitment Therapy', 'act'],
  ['EFT for couples', 'eft'],
  ['Emotionally Focused Therapy', 'eft'],
  ['Psychodynamic', 'psychodynamic'],
  ['Somatic Experiencing', 'somatic'],
  ['Sistemas de la Familia Interna (IFS)', 'ifs'],
  ['Psicoterapia experiencial dinámica acelerada', 'aedp'],
  ['Desensibilización y reprocesamiento por movimientos oculares', 'emdr'],
  ['Terapia cognitivo-conductual', 'cbt'],
  ['TCC', 'cbt'],
  ['Terapia de Aceptación y Compromiso', 'act'],
  ['Terapia focalizada en la emoción', 'eft'],
  ['Terapia centrada en las emociones', 'eft'],
  ['Psicodinámica', 'psychodynamic'],
  ['Psicoanálisis', 'psychodynamic'],
  ['Experiencia somática', 'somatic'],
])('%s is known', (name, known) => expect(knownApproach(name)).toBe(known));

it.each([
  'EFT tapping',
  'EFT (Emotional Freedom Techniques)',
  'Dialectical behavior therapy',
  'Activity groups',
  'Factory work',
  'Gestalt',
  'EFT (técnicas de liberación emocional, tapping)',
  'Terapia centrada en la persona',
  'Terapia conductual',
  '',
])('“%s” is none of those that we have a sentence for', (name) => expect(knownApproach(name)).toBe(undefined));
