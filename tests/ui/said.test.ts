import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSaid, type Said } from '../../src/ui/said.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** everything that a voice says from now on */
const listen = (said: Said, voice: 'polite' | 'urgent') => {
  const heard: string[] = [];
  said[voice].subscribe(() => heard.push(said[voice].get()));
  return heard;
};

test('a sentence is said at once, and stays', () => {
  const said = createSaid();
  said.say('5 places');
  expect(said.polite.get()).toBe('5 places');
  vi.runAllTimers();
  expect(said.polite.get()).toBe('5 places');
});

test('a later sentence waits until the earlier one was heard, and none is lost', () => {
  const said = createSaid();
  const heard = listen(said, 'polite');
  for (const sentence of ['5 places', 'Copied', '7 places']) said.say(sentence);
  expect(heard).toEqual(['5 places']);
  vi.advanceTimersByTime(600);
  expect(heard).toEqual(['5 places']);
  vi.advanceTimersByTime(200);
  expect(heard).toEqual(['5 places', 'Copied']);
  vi.runAllTimers();
  expect(heard).toEqual(['5 places', 'Copied', '7 places']);
});

test('what interrupts waits for nothing, and silences nothing', () => {
  const said = createSaid();
  said.say('5 places');
  said.say('Copied');
  said.say('The map stopped', 'urgent');
  expect(said.urgent.get()).toBe('The map stopped');
  expect(said.polite.get()).toBe('5 places');
  vi.advanceTimersByTime(1000);
  expect(said.polite.get()).toBe('Copied');
  expect(said.urgent.get()).toBe('The map stopped');
});

test('two faults at once are both heard, and are gone later, as they may have ended', () => {
  const said = createSaid();
  const heard = listen(said, 'urgent');
  said.say('Offline', 'urgent');
  said.say('The map stopped', 'urgent');
  vi.runAllTimers();
  expect(heard).toEqual(['Offline', 'The map stopped', '']);
});

test('the same sentence is said again when it is true again, after a gap that is heard', () => {
  const said = createSaid();
  const heard = listen(said, 'polite');
  said.say('Copied');
  vi.runAllTimers();
  said.say('Copied');
  vi.runAllTimers();
  expect(heard).toEqual(['Copied', '', 'Copied']);
});

test('a sentence that waits does not wait twice, and nothing is no sentence', () => {
  const said = createSaid();
  const heard = listen(said, 'polite');
  for (const sentence of ['a', 'b', 'b', '']) said.say(sentence);
  vi.runAllTimers();
  expect(heard).toEqual(['a', 'b']);
});
