import type { Screen } from '../../ui/screen';
import { reportWords } from '../../words/reports';

const screens: Screen[] = [
  {
    path: '/reports',
    title: reportWords.title,
    area: 'reports',
    order: 10,
    help: 'reports',
    keywords: 'sáu tháng sơ kết tổng kết cả năm số liệu biểu thống kê',
    load: () => import('./ReportsPage'),
  },
  {
    path: '/reports/$id',
    title: reportWords.name,
    area: 'reports',
    order: 20,
    inMenu: false,
    help: 'reports',
    load: () => import('./ReportPage'),
  },
];

export default screens;
