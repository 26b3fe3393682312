import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nomineeWords } from '../src/words/nominees';
import { plan } from './documents';
import type { OfficeAnswers } from './pages/first-run';
import type { NomineeToType } from './pages/nominees';

// The people and places of the journey; none of them exists.

/** The ward of the plan, with the town it belonged to in 2024. */
export const office: OfficeAnswers = {
  wardName: plan.place,
  province: 'tỉnh Bình Châu',
  town: 'thị xã Vĩnh Mẫu',
  chairperson: 'Trần Văn Mẫu',
  actorName: 'Lê Thị Thử',
  actorPost: 'Công chức Văn hóa - Xã hội',
};

/** The year the whole journey belongs to. */
export const year = 2024;

/** The real plan where it is there; else the invented one, moved to the year and with a group of units in it. */
export function planOfTheYear(folder: string): typeof plan {
  if (plan.year === year) return plan;
  const text = readFileSync(plan.file, 'utf8')
    .replaceAll(String(plan.year), String(year))
    .replace('Hội Phụ nữ phường', 'các tổ chức chính trị - xã hội phường')
    .replace('- Hộ gia đình:', '- Tập thể: cả tổ cùng giữ tuyến đường sạch.\n- Hộ gia đình:');
  const file = join(folder, 'ke-hoach.txt');
  writeFileSync(file, text);
  return { ...plan, file, year };
}

/** Somebody who is typed, and found again by words without accents. */
interface Known extends NomineeToType {
  name: string;
  typed: string;
}

export const quarter = 'Khóm Thới Hòa';

export const collective: Known = {
  typed: 'doi dan phong',
  name: 'Đội dân phòng khóm Thới Hòa',
  kind: 'collective',
  texts: {
    [nomineeWords.collectiveName]: 'Đội dân phòng khóm Thới Hòa',
    [nomineeWords.history]: 'Thành lập ngày 12/5/2019 theo quyết định của Ủy ban nhân dân phường.',
    [nomineeWords.structure]: 'Đội trưởng, hai đội phó và mười hai đội viên.',
    [nomineeWords.functions]: 'Tuần tra ban đêm, chữa cháy ban đầu, cứu người khi mưa lũ.',
    [nomineeWords.achievement]: 'Kịp thời dập tắt hai vụ cháy, đưa mười một hộ ra khỏi vùng sạt lở.',
    [nomineeWords.commendationHistory]: 'Giấy khen năm 2022.',
  },
  choices: { [nomineeWords.quarter]: quarter },
};

export const household: Known = {
  typed: 'huynh van ruong',
  name: 'Huỳnh Văn Ruộng',
  kind: 'household',
  texts: {
    [nomineeWords.householdName]: 'Huỳnh Văn Ruộng',
    [nomineeWords.honorific]: 'Ông',
    [nomineeWords.birth]: '1961',
    [nomineeWords.nativePlace]: 'Bình Châu',
    [nomineeWords.address]: 'Tổ 4, khóm Thới Hòa',
    [nomineeWords.achievement]: 'Hiến 320 m² đất làm đường, vận động chín hộ cùng làm.',
  },
  choices: { [nomineeWords.gender]: 'Nam', [nomineeWords.quarter]: quarter },
};

export const individual: Known = {
  typed: 'nguyen thi ngoc',
  name: 'Nguyễn Thị Ngọc Thử',
  kind: 'individual',
  texts: {
    [nomineeWords.personName]: 'Nguyễn Thị Ngọc Thử',
    [nomineeWords.honorific]: 'Bà',
    [nomineeWords.birth]: '3/1976',
    [nomineeWords.nativePlace]: 'Vĩnh Mẫu, Bình Châu',
    [nomineeWords.post]: 'Chi hội trưởng Phụ nữ',
    [nomineeWords.address]: 'Tổ 7, khóm Thới Hòa',
    [nomineeWords.achievement]: 'Vận động 42 hộ phân loại rác tại nhà, giữ sạch hai tuyến đường.',
    [nomineeWords.commendationHistory]: 'Giấy khen năm 2021 và 2023.',
  },
  choices: { [nomineeWords.gender]: 'Nữ', [nomineeWords.quarter]: quarter },
};

export const members = [
  { name: 'Trần Văn Mẫu', role: 'Chủ tịch Hội đồng', post: 'Chủ tịch Ủy ban nhân dân phường' },
  { name: 'Đỗ Thị Mẫu Đơn', role: 'Phó Chủ tịch Hội đồng', post: 'Phó Chủ tịch Ủy ban nhân dân phường' },
  { name: 'Lê Thị Thử', role: 'Ủy viên Thường trực', post: 'Công chức Văn hóa - Xã hội' },
  { name: 'Phan Văn Ví Dụ', role: 'Ủy viên', post: 'Chủ tịch Ủy ban Mặt trận Tổ quốc phường' },
  { name: 'Võ Thị Minh Họa', role: 'Ủy viên', post: 'Chủ tịch Hội Liên hiệp Phụ nữ phường' },
  { name: 'Cao Văn Giả Định', role: 'Thư ký', post: 'Công chức Văn phòng - Thống kê' },
];

export const meeting = {
  title: 'Họp xét khen thưởng phong trào thi đua năm 2024',
  date: '18/12/2024',
  place: 'Phòng họp Ủy ban nhân dân phường',
};

/** A household and an individual the quarter writes into its form, by column. */
export const fromTheQuarter = {
  household: {
    B: 'Đinh Thị Lúa',
    C: 'Nữ',
    D: '12/4/1958',
    E: 'Bình Châu',
    H: 'Tổ 2, khóm Thới Hòa',
    I: 'Nuôi dạy ba cháu mồ côi ăn học.',
  },
  individual: {
    B: 'Lâm Quốc Thử',
    C: 'Nam',
    D: '1990',
    E: 'Vĩnh Mẫu',
    F: 'Tổ trưởng tổ 7',
    H: 'Tổ 7, khóm Thới Hòa',
    I: 'Lập tổ tự quản, giữ bốn năm liền không có vụ trộm.',
  },
};

/** Somebody half typed when the power goes. */
export const halfTyped: Record<string, string> = {
  [nomineeWords.personName]: 'Võ Văn Nháp',
  [nomineeWords.post]: 'Tổ phó tổ 3',
  [nomineeWords.address]: 'Tổ 3, khóm Thới Hòa',
};

export const ward = `phường ${office.wardName}`;
