import { expect, it, vi } from 'vitest';
import { laterWords } from '@shared/i18n/later-words';
import { chooseLanguage, startLanguage } from './language';

vi.mock('../../../messages/me/nl.json?first', () => ({ default: { title: 'plattegrond' } }));
vi.mock('../../../messages/me/nl.json?later', () => ({ default: { more: 'meer' } }));
vi.mock('../../../messages/me/en.json?first', () => ({ default: { title: 'floor plan' } }));
vi.mock('../../../messages/me/en.json?later', () => ({ default: { more: 'more' } }));

it('has the words of later parts before those parts, whenever they are asked for', async () => {
  localStorage.setItem('samenplek.language', 'nl');
  const starting = startLanguage();
  const later = laterWords();
  const { messages } = await starting;
  await later;

  expect(messages).toEqual({ title: 'plattegrond', more: 'meer' });
});

it('has all words of a language that is chosen, for whatever has come by then', async () => {
  expect((await chooseLanguage('en')).messages).toEqual({ title: 'floor plan', more: 'more' });
});
