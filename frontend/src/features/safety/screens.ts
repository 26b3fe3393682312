import type { Screen } from '../../ui/screen';
import { backupWords, checkWords, journalWords } from '../../words/safety';

const screens: Screen[] = [
  {
    path: '/backups',
    title: backupWords.title,
    area: 'settings',
    order: 70,
    help: 'backups',
    keywords: 'sao luu khôi phục usb bản sao',
    load: () => import('./BackupsPage'),
  },
  {
    path: '/journal',
    title: journalWords.title,
    area: 'settings',
    order: 75,
    help: 'journal',
    keywords: 'lịch sử hoàn tác ai làm',
    load: () => import('./JournalPage'),
  },
  {
    path: '/data-check',
    title: checkWords.title,
    area: 'settings',
    order: 80,
    help: 'data-check',
    keywords: 'hỏng toàn vẹn',
    load: () => import('./DataCheckPage'),
  },
];

export default screens;
