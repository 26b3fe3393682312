import type { Screen } from '../../ui/screen';
import { workWords } from '../../words/work';

const screens: Screen[] = [
  {
    path: '/work',
    title: workWords.title,
    area: 'work',
    order: 0,
    help: 'work',
    keywords: 'trang đầu tổng quan hạn nhắc việc',
    load: () => import('./WorkPage'),
  },
];

export default screens;
