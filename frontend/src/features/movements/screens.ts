import type { Screen } from '../../ui/screen';
import { movementWords } from '../../words/movements';

const screens: Screen[] = [
  {
    path: '/movements',
    title: movementWords.title,
    area: 'plans',
    order: 20,
    help: 'movements',
    keywords: 'tiêu chuẩn chủ trì phối hợp',
    load: () => import('./MovementsPage'),
  },
  {
    path: '/movements/$id',
    title: movementWords.one,
    area: 'plans',
    order: 21,
    inMenu: false,
    help: 'movements',
    load: () => import('./MovementPage'),
  },
];

export default screens;
