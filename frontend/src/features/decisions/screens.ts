import type { Screen } from '../../ui/screen';
import { decisionWords } from '../../words/decisions';

const screens: Screen[] = [
  {
    path: '/decisions',
    title: decisionWords.title,
    area: 'decisions',
    order: 10,
    help: 'decisions',
    keywords: 'ban hành khen thưởng giấy khen tiền thưởng số quyết định',
    load: () => import('./DecisionsPage'),
  },
  {
    path: '/decisions/$id',
    title: decisionWords.title,
    area: 'decisions',
    order: 11,
    inMenu: false,
    help: 'decisions',
    load: () => import('./DecisionPage'),
  },
];

export default screens;
