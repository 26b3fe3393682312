// The papers themselves, one function each. The package internal/paper names the data that fills the tags.
import { AlignmentType } from 'docx';
import {
  body,
  each,
  grid,
  letterhead,
  line,
  paper,
  section,
  signing,
  text,
  titles,
  twoSignatures,
  without,
} from './layout.mjs';

const grounds = () => each('canCu', body('{dong}', { italics: true }));

/** The list that goes with a decision or a submission: one table for each kind of subject. */
function attachedList(title, last) {
  const columns = (person) => [
    { width: 13, head: 'STT', tag: 'stt', align: 'center' },
    { width: person ? 46 : 58, head: '{cotTen}', tag: 'hoTen' },
    ...(person ? [{ width: 16, head: 'Năm sinh', tag: 'namSinh', align: 'center' }] : []),
    { width: person ? 53 : 57, head: '{cotNoi}', tag: 'donVi' },
    { width: 68, head: 'Thành tích', tag: 'thanhTich' },
    { width: 30, head: last.award, tag: 'hinhThuc', align: 'center' },
    { width: 26, head: last.head, tag: last.tag, align: last.align },
  ];
  const part = (person) => {
    const all = columns(person);
    return grid({ columns: all, rows: 'hang', sum: { label: '{cong}', span: all.length - 1, tags: [last.sum] } });
  };
  const head = [
    line('DANH SÁCH', { bold: true, keep: true }),
    line(title, { bold: true, keep: true }),
    line('{kemTheo}', { italics: true, space: 8 }),
  ];
  const parts = each(
    'phan',
    line('{tenPhan}', { size: 13, bold: true, align: AlignmentType.LEFT, before: 8, space: 4, keep: true }),
    ...each('laNguoi', part(true)),
    ...without('laNguoi', part(false)),
  );
  return [...head, ...parts, line('{tongCong}', { size: 13, align: AlignmentType.LEFT, before: 8, italics: true })];
}

export function decision() {
  const main = [
    ...letterhead(),
    ...titles('QUYẾT ĐỊNH'),
    line('{thamQuyen}', { bold: true, space: 8, keep: true }),
    ...grounds(),
    body('{deNghi}', { italics: true }),
    line('QUYẾT ĐỊNH:', { bold: true, before: 4, space: 8, keep: true }),
    ...each(
      'dieu',
      body([text('{tenDieu}', { bold: true }), text(' {noiDung}')]),
      ...each('doan', body('{dong}', { keep: true })),
    ),
    ...signing(),
  ];
  const list = [
    ...attachedList('{tenDanhSach}', {
      award: 'Danh hiệu, hình thức khen thưởng',
      head: 'Tiền thưởng (đồng)',
      tag: 'tienThuong',
      align: 'right',
      sum: '{congTien}',
    }),
    ...each('ghiChuDuThao', line('{ghiChuDuThao}', { size: 12, italics: true, align: AlignmentType.LEFT, before: 4 })),
  ];
  return paper('Quyết định khen thưởng', [section(main), section(list, { landscape: true })]);
}

/** Kính gửi: one addressee on the same line, several under it. */
const addressees = () => [
  ...each('kinhGui', line('Kính gửi: {kinhGui}', { space: 10 })),
  ...each(
    'coKinhGuiCac',
    line('Kính gửi:', { space: 2 }),
    ...each('kinhGuiCac', line('{dong}')),
    line('', { size: 8 }),
  ),
];

export function submission() {
  const main = [
    ...letterhead(),
    ...titles('TỜ TRÌNH'),
    ...addressees(),
    ...grounds(),
    ...each('doan', body('{dong}')),
    ...each('coHoSo', body('Hồ sơ kèm theo gồm:'), ...each('hoSo', body('{dong}'))),
    body('{ketThuc}', { keep: true }),
    ...signing(),
  ];
  const list = attachedList('{tenDanhSach}', {
    award: 'Danh hiệu, hình thức đề nghị',
    head: 'Ghi chú',
    tag: 'ghiChu',
    align: 'left',
    sum: '',
  });
  return paper('Tờ trình', [section(main), section(list, { landscape: true })]);
}

const voteColumns = [
  { width: 10, head: 'STT', tag: 'stt', align: 'center' },
  { width: 32, head: 'Họ tên, tên tập thể', tag: 'hoTen' },
  { width: 24, head: 'Danh hiệu, hình thức', tag: 'hinhThuc', align: 'center' },
  { width: 10.5, head: 'Phát ra', tag: 'phatRa', align: 'center' },
  { width: 10, head: 'Thu về', tag: 'thuVe', align: 'center' },
  { width: 10, head: 'Hợp lệ', tag: 'hopLe', align: 'center' },
  { width: 14, head: 'Không hợp lệ', tag: 'khongHopLe', align: 'center' },
  { width: 13, head: 'Đồng ý', tag: 'dongY', align: 'center' },
  { width: 14, head: 'Không đồng ý', tag: 'khongDongY', align: 'center' },
  { width: 13.5, head: 'Tỷ lệ (%)', tag: 'tyLe', align: 'center' },
  { width: 14, head: 'Kết quả', tag: 'ketQua', align: 'center' },
];

const item = (label, value) => body([text(label, { bold: true }), text(` ${value}`)]);

export function minutes() {
  const main = [
    ...letterhead({ dated: false }),
    ...titles('BIÊN BẢN'),
    item('Thời gian bắt đầu:', '{batDau}.'),
    item('Địa điểm:', '{diaDiem}.'),
    item('Thành phần tham dự:', '{thanhVien}'),
    body('Thành viên có mặt:', { keep: true }),
    ...each('coMat', body('{stt}. {nguoi}.')),
    ...each('coVang', body('Thành viên vắng mặt:', { keep: true }), ...each('vang', body('{stt}. {nguoi}.'))),
    item('Chủ trì (chủ tọa):', '{chuToa}.'),
    item('Thư ký (người ghi biên bản):', '{thuKy}.'),
    body('NỘI DUNG CUỘC HỌP', { bold: true, keep: true }),
    body('1. Nội dung xem xét', { bold: true, keep: true }),
    ...each('noiDung', body('{dong}')),
    body('2. Ý kiến của các thành viên', { bold: true, keep: true }),
    ...each('yKien', body('{dong}')),
    body('3. Kết quả bỏ phiếu, biểu quyết', { bold: true, keep: true }),
    ...each(
      'coPhieu',
      grid({ columns: voteColumns, rows: 'phieu', size: 11, side: 0.8 }),
      line('', { size: 6 }),
      body('{cachTinh}', { italics: true }),
    ),
    ...without('coPhieu', body('Cuộc họp không bỏ phiếu, biểu quyết.')),
    body('4. Kết luận', { bold: true, keep: true }),
    ...each('ketLuan', body('{dong}')),
    body('{ketThuc}', { keep: true }),
    ...twoSignatures(['THƯ KÝ', '{tenThuKy}'], ['CHỦ TỌA', '{tenChuToa}']),
  ];
  return paper('Biên bản họp Hội đồng Thi đua - Khen thưởng', [section(main)]);
}

function figureColumns(name, more) {
  const kinds = [
    ['Tập thể', 'tapThe'],
    ['Hộ gia đình', 'hoGiaDinh'],
    ['Cá nhân', 'caNhan'],
    ['Khác', 'khac'],
    ['Cộng', 'cong'],
  ].map(([head, tag]) => ({ width: 20, head, tag, align: 'center' }));
  const used = 14 + 100 + more.reduce((a, c) => a + c.width, 0);
  return [
    { width: 14, head: 'STT', tag: 'stt', align: 'center' },
    { width: 252 - used, head: name, tag: 'ten' },
    ...kinds,
    ...more,
  ];
}

/** A table of figures with its sum, which is a list of one row so that its tags have their own names. */
function figures(caption, name, rows, sum, more = []) {
  const columns = figureColumns(name, more);
  const scoped = columns.slice(2).map((c) => `{#${sum}}{${c.tag}}{/${sum}}`);
  return [
    line(caption, { size: 13, bold: true, align: AlignmentType.LEFT, before: 10, space: 4, keep: true }),
    grid({ columns, rows, sum: { label: 'Cộng', span: 2, tags: scoped } }),
  ];
}

export function report() {
  const main = [
    ...letterhead(),
    ...titles('BÁO CÁO'),
    ...addressees(),
    body('{moDau}'),
    ...each(
      'phan',
      body('{tenPhan}', { bold: true, keep: true }),
      ...each(
        'muc',
        ...each('coTenMuc', body('{tenMuc}', { bold: true, keep: true })),
        ...each('doan', body('{dong}')),
      ),
    ),
    body('{ketThuc}', { keep: true }),
    ...signing(),
  ];
  const tables = [
    line('Phụ lục', { bold: true, keep: true }),
    line('SỐ LIỆU CÔNG TÁC THI ĐUA, KHEN THƯỞNG', { bold: true, keep: true }),
    line('{kemTheo}', { italics: true, space: 4 }),
    ...figures(
      'Biểu 1. Kết quả các phong trào thi đua (hồ sơ đề nghị)',
      'Phong trào thi đua',
      'bieuPhongTrao',
      'congPhongTrao',
      [
        { width: 22, head: 'Hội đồng xét đạt', tag: 'dat', align: 'center' },
        { width: 24, head: 'Đã khen thưởng', tag: 'khenThuong', align: 'center' },
      ],
    ),
    ...figures(
      'Biểu 2. Khen thưởng theo thẩm quyền',
      'Danh hiệu thi đua, hình thức khen thưởng',
      'bieuKhenThuong',
      'congKhenThuong',
      [{ width: 34, head: 'Tiền thưởng (đồng)', tag: 'tien', align: 'right' }],
    ),
    ...figures(
      'Biểu 3. Đề nghị cấp trên khen thưởng',
      'Danh hiệu thi đua, hình thức khen thưởng',
      'bieuTrinh',
      'congTrinh',
    ),
    ...figures('Biểu 4. Điển hình tiên tiến theo bốn khâu', 'Khâu', 'bieuDienHinh', 'congDienHinh'),
    line('{tinhDen}', { size: 12, italics: true, align: AlignmentType.LEFT, before: 6 }),
  ];
  return paper('Báo cáo công tác thi đua, khen thưởng', [section(main), section(tables, { landscape: true })]);
}

/** File name of every template and the function that makes it. */
export const templates = {
  'quyet-dinh.docx': decision,
  'to-trinh.docx': submission,
  'bien-ban.docx': minutes,
  'bao-cao.docx': report,
};
