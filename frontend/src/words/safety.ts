import { showNumber } from './numbers';

export const backupWords = {
  title: 'Sao lưu',
  note: 'Mỗi bản sao đều được mở thử trước khi tính là xong. Chương trình tự sao lưu khi mở, khi đóng và mỗi 30 phút có thay đổi.',
  list: 'Danh sách bản sao',
  now: 'Sao lưu ngay',
  toDisk: 'Sao ra USB, ổ khác…',
  fromFile: 'Khôi phục từ tệp…',
  openFolder: 'Mở thư mục dữ liệu',
  takenAt: 'Lúc sao',
  reason: 'Lý do',
  nominations: 'Hồ sơ',
  nominees: 'Điển hình',
  decisions: 'Quyết định',
  size: 'Dung lượng',
  restore: 'Khôi phục bản này',
  reveal: 'Mở thư mục chứa',
  pending: 'Có thay đổi chưa nằm trong bản sao nào.',
  upToDate: 'Mọi thay đổi đã nằm trong bản sao.',
  none: 'Chưa có bản sao nào.',
  proved: (when: string, nominations: number, decisions: number) =>
    `Bản sao ${when} đã mở thử được: ${showNumber(nominations)} hồ sơ, ${showNumber(decisions)} quyết định.`,
  restoreTitle: 'Khôi phục dữ liệu',
  restoreFact: (when: string) => `Dữ liệu hiện tại sẽ được thay bằng bản sao ${when}.`,
  restoreFileFact: (path: string) => `Dữ liệu hiện tại sẽ được thay bằng bản sao ${path}.`,
  restoreAdvice: 'Dữ liệu hiện tại được giữ riêng bên cạnh, không mất. Lấy lại một việc làm nhầm thì chỉ cần Ctrl Z.',
  restored: (nominations: number, decisions: number) =>
    `Đã khôi phục: ${showNumber(nominations)} hồ sơ, ${showNumber(decisions)} quyết định.`,
  restoredKept: (folder: string) => `Dữ liệu trước khi khôi phục nằm ở ${folder}.`,
  copied: (path: string) => `Đã ghi bản sao ra ${path}.`,
  emptyTitle: 'Chưa có bản sao nào',
  emptyAdvice: 'Bản sao giữ toàn bộ hồ sơ của cơ quan. Nên có thêm một bản ở USB hoặc ổ khác mỗi tuần.',
} as const;

export const checkWords = {
  title: 'Kiểm tra dữ liệu',
  note: 'Đọc toàn bộ dữ liệu và nói rõ chỗ hỏng, chỗ cần xem lại. Không sửa gì.',
  run: 'Kiểm tra',
  again: 'Kiểm tra lại',
  sound: 'Dữ liệu nguyên vẹn.',
  damaged: 'Có chỗ hỏng. Hãy sao lưu ra ổ khác rồi khôi phục bản sao gần nhất còn tốt.',
  counts: 'Đã đọc',
  nominations: 'Hồ sơ',
  nominees: 'Điển hình',
  decisions: 'Quyết định',
  operations: 'Việc trong nhật ký',
  damage: 'Chỗ hỏng',
  matters: 'Chỗ cần xem lại',
  nothing: 'Không có.',
} as const;

export const journalWords = {
  title: 'Nhật ký',
  note: 'Mọi việc đã làm trên dữ liệu: ai, lúc nào, thay đổi gì.',
  list: 'Nhật ký các việc đã làm',
  at: 'Lúc',
  person: 'Người làm',
  label: 'Việc',
  changes: 'Số thay đổi',
  from: 'Từ ngày',
  to: 'Đến ngày',
  undo: 'Hoàn tác việc này',
  undoFact: (label: string) => `Sẽ lấy lại việc: ${label}.`,
  undoAdvice: 'Việc hoàn tác cũng được ghi vào nhật ký và làm lại được bằng Ctrl Y.',
  open: 'Xem thay đổi',
  emptyTitle: 'Chưa có việc nào',
  emptyAdvice: 'Khi bạn lưu hồ sơ, đơn vị hay quyết định, từng việc sẽ hiện ở đây.',
} as const;

/** A file size as people read it: `12,4 MB`. */
export function showSize(bytes: number): string {
  const mega = bytes / (1024 * 1024);
  return mega >= 1
    ? `${mega.toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`
    : `${showNumber(Math.max(1, Math.round(bytes / 1024)))} KB`;
}
