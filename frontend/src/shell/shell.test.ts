import { describe, expect, it } from 'vitest';
import { nextZoom, readAppearance } from '../ui/appearance';
import { helpNames } from './HelpPage';
import { parseHelp } from './help-text';
import { type KeyCommand, keyCommand, ownedByWindow } from './key-command';
import { pathFits, screenAt, screens } from './screens';

const key = (name: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey' | 'isComposing', boolean>> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...held,
});
const ctrl = (name: string) => key(name, { ctrlKey: true });

describe('keys of the window', () => {
  const cases: [string, ReturnType<typeof key>, boolean, KeyCommand | null][] = [
    ['Ctrl+K while typing', ctrl('k'), true, 'palette'],
    ['Ctrl+K with caps lock', ctrl('K'), false, 'palette'],
    ['Ctrl+Z outside', ctrl('z'), false, 'undo'],
    ['Ctrl+Z while typing belongs to the text', ctrl('z'), true, null],
    ['Ctrl+Shift+Z', key('z', { ctrlKey: true, shiftKey: true }), false, 'redo'],
    ['Ctrl+Y', ctrl('y'), false, 'redo'],
    ['F1 while typing', key('F1'), true, 'help'],
    ['F5', key('F5'), false, 'refresh'],
    ['question mark outside', key('?', { shiftKey: true }), false, 'keys'],
    ['question mark while typing', key('?', { shiftKey: true }), true, null],
    ['zoom in', ctrl('+'), true, 'zoomIn'],
    ['zoom in without shift', ctrl('='), false, 'zoomIn'],
    ['zoom out', ctrl('-'), false, 'zoomOut'],
    ['zoom back', ctrl('0'), false, 'zoomReset'],
    ['a letter', key('d'), false, null],
    ['a letter while typing', key('d'), true, null],
    ['Backspace', key('Backspace'), true, null],
    ['Backspace outside', key('Backspace'), false, null],
    ['AltGr', key('k', { ctrlKey: true, altKey: true }), false, null],
    ['input method at work', key('k', { ctrlKey: true, isComposing: true }), true, null],
  ];
  it.each(cases)('%s', (_, event, typing, command) => expect(keyCommand(event, typing)).toBe(command));

  it('keeps the web view from printing, reloading and saving the page', () => {
    expect(['p', 'r', 's', 'f'].every((name) => ownedByWindow(ctrl(name)))).toBe(true);
    expect(['c', 'v', 'x', 'a', 'z'].some((name) => ownedByWindow(ctrl(name)))).toBe(false);
    expect(ownedByWindow(key('p'))).toBe(false);
  });
});

describe('appearance', () => {
  it('mends what it cannot read', () => {
    const usual = { zoom: 100, scheme: 'light', contrast: 'normal' };
    expect(readAppearance(null)).toEqual(usual);
    expect(readAppearance('{{')).toEqual(usual);
    expect(readAppearance('{"zoom":900,"scheme":"pink","contrast":1}')).toEqual(usual);
    expect(readAppearance('{"zoom":150,"scheme":"dark","contrast":"high"}')).toEqual({
      zoom: 150,
      scheme: 'dark',
      contrast: 'high',
    });
  });
  it('steps between 80 and 200', () => {
    expect(nextZoom(100, 1)).toBe(110);
    expect(nextZoom(105, -1)).toBe(100);
    expect(nextZoom(200, 1)).toBe(200);
    expect(nextZoom(80, -1)).toBe(80);
    expect(nextZoom(175, 0)).toBe(100);
  });
});

describe('help pages', () => {
  it('are read as titles, steps, points and paragraphs', () => {
    expect(parseHelp('# A\n\nmột\nhai\n\n1. x\n2. y\n- z\n## B')).toEqual([
      { kind: 'title', text: 'A' },
      { kind: 'text', text: 'một hai' },
      { kind: 'steps', items: ['x', 'y'] },
      { kind: 'points', items: ['z'] },
      { kind: 'heading', text: 'B' },
    ]);
  });
  it('exist for every screen', () => {
    expect(screens.map((screen) => screen.help).filter((name) => !helpNames.includes(name))).toEqual([]);
  });
});

describe('screens', () => {
  it('have distinct addresses', () => {
    const paths = screens.map((screen) => screen.path);
    expect(new Set(paths).size).toBe(paths.length);
  });
  it('are found by address', () => {
    expect(screenAt('/units')?.path).toBe('/units');
    expect(screenAt('/khong-co')).toBeUndefined();
    expect(pathFits('/nominees/$id', '/nominees/abc')).toBe(true);
    expect(pathFits('/nominees/$id', '/nominees')).toBe(false);
  });
  it('load a page each', async () => {
    for (const screen of screens) expect((await screen.load()).default, screen.path).toBeTypeOf('function');
  });
});
