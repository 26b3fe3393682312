import type { Screen } from '../../ui/screen';
import { driveWords } from '../../words/movements';

const screens: Screen[] = [
  {
    path: '/drives',
    title: driveWords.title,
    area: 'plans',
    order: 30,
    help: 'drives',
    keywords: 'đợt thi đua chào mừng ngày lễ',
    load: () => import('./DrivesPage'),
  },
];

export default screens;
