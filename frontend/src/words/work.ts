import type { Tone } from './states';

export const workWords = {
  title: 'Việc cần làm',
  greeting: (name: string, date: string) => `${name} · ${date}`,
  late: 'Cần làm ngay',
  wait: 'Đang chờ',
  start: 'Bước đầu tiên',
  allDone: 'Không có việc nào đang chờ',
  allDoneAdvice: 'Hồ sơ, phiên họp, quyết định đều đã xong. Việc mới sẽ tự hiện ở đây.',
  safety: 'An toàn dữ liệu',
  backupNone: 'Chưa có bản sao dữ liệu nào. Hãy sao lưu ngay.',
  backupAt: (when: string) => `Bản sao gần nhất lúc ${when}.`,
  backupPending: 'Có thay đổi chưa nằm trong bản sao.',
  backupOpen: 'Mở phần sao lưu',
} as const;

/** Groups of the home screen in order, each with its colour. */
export const workGroups: { tone: string; title: string; dot: Tone }[] = [
  { tone: 'start', title: workWords.start, dot: 'info' },
  { tone: 'late', title: workWords.late, dot: 'bad' },
  { tone: 'wait', title: workWords.wait, dot: 'wait' },
];
