import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from './clipboard';

const page = window as unknown as { runtime?: unknown };

afterEach(() => {
  page.runtime = undefined;
});

describe('copyText', () => {
  it('goes through the window', async () => {
    const set = vi.fn(async () => true);
    page.runtime = { ClipboardSetText: set };
    await copyText('/tep/a.docx');
    expect(set).toHaveBeenCalledWith('/tep/a.docx');
  });
  it('says so where the window refuses', async () => {
    page.runtime = { ClipboardSetText: async () => false };
    await expect(copyText('x')).rejects.toThrow(/Chưa sao chép được/);
  });
  it('uses the page where there is no window', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await copyText('x');
    expect(write).toHaveBeenCalledWith('x');
  });
});
