"""Makes the files beside it, as other programs write them. Debian has the writers:
python3-openpyxl, python3-xlsxwriter, python3-odf, gnumeric. Run it in this folder."""
import datetime
import subprocess

import openpyxl, xlsxwriter
from openpyxl.styles import Alignment
D = datetime.date
# openpyxl: hidden first sheet, chart sheet, title row merged, district merged down, total, formula never computed, month format
wb = openpyxl.Workbook()
old = wb.active; old.title = '旧名单'; old.sheet_state = 'hidden'
old.append(['序号', '出生日期', '所在旗区']); old.append([1, D(1980,1,1), '左旗'])
chart = wb.create_chartsheet('图')
note = wb.create_sheet('说明'); note.append(['填表说明']); note.append(['请如实填写'])
ws = wb.create_sheet('名单')
ws.append(['某社区失业人员花名册']); ws.merge_cells('A1:F1')
ws.append(['序号','姓名','所在旗区','出生日期','高校毕业生','备注'])
rows = [[1,'甲','额济纳旗',D(1999,3,5),'√','=1+1'],[2,'乙',None,D(1998,12,31),'×',None],[3,'丙',None,D(1997,6,1),'√',None],
        [4,'丁','左旗','=DATE(1999,1,1)','√',None],[5,'戊','右旗',D(1999,3,1),'×',None],[6,None,None,None,None,None],['合计',None,None,None,3,None]]
for r in rows: ws.append(r)
ws.merge_cells('C3:C5')
ws['D7'].number_format = 'yyyy"年"m"月"'
other = wb.create_sheet('另一份'); other.append(['序号','出生日期','所在旗区']); other.append([1, D(1980,1,1), '左旗'])
wb.save('openpyxl.xlsx')
# XlsxWriter: formulas that nobody computed are stored as 0
wb = xlsxwriter.Workbook('xlsxwriter.xlsx'); ws = wb.add_worksheet('名单')
ws.write_row(0,0,['编号','所在旗区','招用人数','员工参保月数'])
ws.write_row(1,0,['1','额济纳旗']); ws.write_formula(1,2,'=1+2'); ws.write_number(1,3,0)
ws.write_row(2,0,['2','左旗']); ws.write_formula(2,2,'=1+2',None,3); ws.write_number(2,3,12)
wb.close()
# a list for ssconvert
open('list.csv','w',encoding='utf-8').write('编号,所在旗区,出生日期,高校毕业生\n1,额济纳旗,1999-03-05,是\n2,左旗,1998-12-31,否\n')
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableRow, TableCell, CoveredTableCell
from odf.text import P
from odf.style import Style, TableProperties
from odf.office import Annotation
d = OpenDocumentSpreadsheet()
h = Style(name='hid', family='table'); h.addElement(TableProperties(display='false')); d.automaticstyles.addElement(h)
t0 = Table(name='旧', stylename='hid'); r = TableRow(); 
for n in ['序号','出生日期','所在旗区']:
    c = TableCell(valuetype='string'); c.addElement(P(text=n)); r.addElement(c)
t0.addElement(r); d.spreadsheet.addElement(t0)
t = Table(name='名单')
def cell(text=None, **k):
    c = TableCell(**k)
    if text is not None: c.addElement(P(text=text))
    return c
def row(*cells, **k):
    r = TableRow(**k)
    for c in cells: r.addElement(c)
    t.addElement(r)
row(cell('某社区花名册', valuetype='string', numbercolumnsspanned=5))
row(*[cell(n, valuetype='string') for n in ['序号','所在旗区','出生日期','招用人数','高校毕业生']])
note = cell(None, valuetype='string'); a = Annotation(); a.addElement(P(text='批注里的字')); note.addElement(a); note.addElement(P(text='额济纳旗'))
note.setAttribute('numberrowsspanned', 2)
row(cell('1', valuetype='float', value='1'), note, cell('1999年3月5日', valuetype='date', datevalue='1999-03-05'), cell('3', valuetype='float', value='3'), cell('是', valuetype='string'))
row(cell('2', valuetype='float', value='2'), CoveredTableCell(), cell('1998年12月', valuetype='date', datevalue='1998-12-01'), cell(None, formula='of:=1+2'), cell('否', valuetype='string'))
row(cell(None, numbercolumnsrepeated=5), numberrowsrepeated=2)
row(cell('3', valuetype='float', value='3'), cell('左旗', valuetype='string'), cell('12/31/98', valuetype='date', datevalue='1998-12-31T00:00:00'), cell('0', valuetype='float', value='0'), cell('TRUE', valuetype='boolean', booleanvalue='true'), numberrowsrepeated=2)
row(cell(None, numbercolumnsrepeated=5), numberrowsrepeated=1048000)
d.spreadsheet.addElement(t)
d.save('odfpy.ods')

for kind in ['ods', 'xls']:
    subprocess.run(['ssconvert', 'list.csv', 'gnumeric.' + kind], check=True)
subprocess.run(['rm', 'list.csv'], check=True)
