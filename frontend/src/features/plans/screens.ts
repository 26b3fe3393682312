import type { Screen } from '../../ui/screen';
import { builtInWords, planWords, readingWords } from '../../words/plans';

const screens: Screen[] = [
  {
    path: '/plans',
    title: planWords.title,
    area: 'plans',
    order: 10,
    help: 'plans',
    keywords: 'kế hoạch năm thi đua',
    load: () => import('./PlansPage'),
  },
  {
    path: '/plans/read',
    title: readingWords.title,
    area: 'plans',
    order: 11,
    inMenu: false,
    help: 'read-plan',
    keywords: 'nhận kế hoạch word pdf',
    load: () => import('./reading/ReadPlanPage'),
  },
  {
    path: '/plans/built-in',
    title: builtInWords.title,
    area: 'plans',
    order: 12,
    inMenu: false,
    help: 'built-in',
    load: () => import('./BuiltInPage'),
  },
  {
    path: '/plans/$id',
    title: planWords.title,
    area: 'plans',
    order: 13,
    inMenu: false,
    help: 'plans',
    load: () => import('./PlanPage'),
  },
];

export default screens;
