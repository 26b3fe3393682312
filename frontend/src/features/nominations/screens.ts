import type { Screen } from '../../ui/screen';
import { nominationWords } from '../../words/nominations';

const screens: Screen[] = [
  {
    path: '/nominations',
    title: nominationWords.title,
    area: 'nominees',
    order: 20,
    help: 'nominations',
    keywords: 'đề nghị khen thưởng chuyển bước xác minh thẩm định tiêu chuẩn',
    load: () => import('./NominationsPage'),
  },
  {
    path: '/nominations/$id',
    title: nominationWords.one,
    area: 'nominees',
    order: 21,
    inMenu: false,
    help: 'nominations',
    load: () => import('./NominationPage'),
  },
];

export default screens;
