import type { Screen } from '../../ui/screen';
import { intakeWords } from '../../words/intake';

const screens: Screen[] = [
  {
    path: '/intake',
    title: intakeWords.title,
    area: 'nominees',
    order: 40,
    help: 'intake',
    keywords: 'nhập danh sách excel biểu mẫu thu thập',
    load: () => import('./IntakePage'),
  },
];

export default screens;
