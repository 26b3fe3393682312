import type { Screen } from '../../ui/screen';
import { appearanceWords, officeWords } from '../../words/settings';

const screens: Screen[] = [
  {
    path: '/office',
    title: officeWords.title,
    area: 'settings',
    order: 60,
    help: 'office',
    keywords: 'tên cơ quan chủ tịch người ký người sử dụng',
    load: () => import('./OfficePage'),
  },
  {
    path: '/appearance',
    title: appearanceWords.title,
    area: 'settings',
    order: 90,
    help: 'appearance',
    keywords: 'cỡ chữ phóng to nền tối tương phản',
    load: () => import('./AppearancePage'),
  },
];

export default screens;
