import type { Screen } from '../../ui/screen';
import { unitWords } from '../../words/units';

const screens: Screen[] = [
  {
    path: '/units',
    title: unitWords.title,
    area: 'settings',
    order: 10,
    help: 'units',
    keywords: 'cơ quan đoàn thể khóm ấp trường học danh mục',
    load: () => import('./UnitsPage'),
  },
];

export default screens;
