import { screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderPart } from '../../testing/render';
import { TextListField } from './TextListField';

function List({ first, onFocusItem }: { first: string[]; onFocusItem?: (index: number) => void }) {
  const [value, setValue] = useState(first);
  return (
    <>
      <TextListField label="Mục đích" value={value} onChange={setValue} onFocusItem={onFocusItem} />
      <output>{JSON.stringify(value)}</output>
    </>
  );
}

const stored = () => JSON.parse(screen.getByRole('status').textContent ?? '');

describe('a list of sentences', () => {
  it('edits, adds and removes in place', async () => {
    const { user } = renderPart(<List first={['Một', 'Hai']} />);
    await user.type(screen.getByLabelText('Mục đích, dòng 2'), ' sửa');
    await user.click(screen.getByRole('button', { name: 'Mục đích: Thêm dòng' }));
    await user.type(screen.getByLabelText('Mục đích, dòng 3'), 'Ba');
    await user.click(screen.getByRole('button', { name: 'Mục đích: Bỏ dòng 1' }));
    expect(stored()).toEqual(['Hai sửa', 'Ba']);
  });

  it('tells which sentence has the focus', async () => {
    const onFocusItem = vi.fn();
    const { user } = renderPart(<List first={['Một', 'Hai']} onFocusItem={onFocusItem} />);
    await user.click(screen.getByLabelText('Mục đích, dòng 2'));
    expect(onFocusItem).toHaveBeenLastCalledWith(1);
  });

  it('leaves Vietnamese letters as they are typed', async () => {
    const { user } = renderPart(<List first={['']} />);
    await user.type(screen.getByLabelText('Mục đích, dòng 1'), 'ngươ{Backspace}ời  tốt');
    expect(stored()).toEqual(['người  tốt']);
  });
});
