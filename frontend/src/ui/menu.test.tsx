import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderPart } from '../testing/render';
import { FormPanel } from './FormPanel';
import { MenuButton } from './MenuButton';
import { useUnsaved } from './services';
import { FilterCheck, FilterDate, FilterSelect } from './table/filters';

describe('MenuButton', () => {
  const open = async () => {
    const runs = { word: vi.fn(), excel: vi.fn() };
    const entries = [
      { id: 'word', label: 'Ra Word', run: runs.word },
      { id: 'excel', label: 'Ra Excel', run: runs.excel },
    ];
    const rendered = renderPart(<MenuButton label="Xuất" entries={entries} />);
    await rendered.user.click(screen.getByRole('button', { name: 'Xuất' }));
    return { runs, ...rendered };
  };
  it('opens with the first entry in focus; arrows go round', async () => {
    const { user, runs } = await open();
    expect(document.activeElement?.textContent).toBe('Ra Word');
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement?.textContent).toBe('Ra Excel');
    await user.keyboard('{ArrowDown}{End}{Enter}');
    expect(runs.excel).toHaveBeenCalledOnce();
    expect(screen.queryByRole('menu')).toBeNull();
  });
  it('Esc closes and gives the focus back', async () => {
    const { user, runs } = await open();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Xuất');
    expect(runs.word).not.toHaveBeenCalled();
  });
  it('a click elsewhere closes', async () => {
    const { user } = await open();
    await user.click(document.body);
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  });
});

describe('filters', () => {
  it('a choice is made and taken back', async () => {
    const onChange = vi.fn();
    const options = [{ value: 'quarter', label: 'Khóm, ấp' }];
    const { user } = renderPart(
      <FilterSelect label="Loại" all="Mọi loại" options={options} value="" onChange={onChange} />,
    );
    await user.type(screen.getByRole('combobox', { name: 'Loại' }), 'khom');
    await user.click(await screen.findByRole('option', { name: 'Khóm, ấp' }));
    expect(onChange).toHaveBeenLastCalledWith('quarter');
  });
  it('a date is taken when it is left, nonsense is not', async () => {
    const onChange = vi.fn();
    const { user } = renderPart(<FilterDate label="Từ ngày" value="" onChange={onChange} />);
    await user.type(screen.getByLabelText('Từ ngày'), '1/3/24');
    expect(onChange).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(onChange).toHaveBeenLastCalledWith('2024-03-01');
    await user.clear(screen.getByLabelText('Từ ngày'));
    await user.type(screen.getByLabelText('Từ ngày'), 'hôm qua');
    await user.tab();
    expect(onChange).toHaveBeenCalledOnce();
  });
  it('a box is ticked', async () => {
    const onChange = vi.fn();
    const { user } = renderPart(<FilterCheck label="Cả đã kết thúc" value={false} onChange={onChange} />);
    await user.click(screen.getByLabelText('Cả đã kết thúc'));
    expect(onChange).toHaveBeenCalledWith(true);
  });
});

function Panel({ dirty, onClose }: { dirty: boolean; onClose: () => void }) {
  const [unsaved, setUnsaved] = useState(dirty);
  useUnsaved(unsaved);
  return (
    <FormPanel open title="Sửa" onClose={onClose}>
      <button type="button" onClick={() => setUnsaved(false)}>
        Đã lưu xong
      </button>
    </FormPanel>
  );
}

describe('FormPanel', () => {
  it('closes at once where nothing is unsaved', async () => {
    const onClose = vi.fn();
    const { user } = renderPart(<Panel dirty={false} onClose={onClose} />);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });
  it('asks first where something is, until it is saved', async () => {
    const onClose = vi.fn();
    const { user } = renderPart(<Panel dirty onClose={onClose} />);
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Ở lại' }));
    expect(onClose).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Đã lưu xong' }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });
});
