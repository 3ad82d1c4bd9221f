#include "report/reporthtml.h"

#include <QLocale>

#include "report/htmlmonth.h"
#include "report/reportwords.h"
#include "report/savefile.h"
#include "report/sheetsvg.h"
#include "text/words.h"

namespace slumbar {

namespace {

/// Without quotes and angle brackets, which would be written as entities that CSS does not know.
QString style(Paper paper)
{
    const QString size = paper == Paper::A4 ? QStringLiteral("A4") : QStringLiteral("letter");
    const QString width = paper == Paper::A4 ? QStringLiteral("210mm") : QStringLiteral("8.5in");
    return QStringLiteral(
               "\n:root{color-scheme:light}\n"
               "body{margin:0;background:#fff;color:#1a1d23;font-family:Open Sans,Noto Sans,DejaVu Sans,sans-serif;"
               "line-height:1.5}\n"
               "main{max-width:52em;margin:0 auto;padding:1.5em}\n"
               "h1,h2,h3,h4{line-height:1.25;margin:1.6em 0 .5em}\n"
               "h1{font-size:1.5em;margin-top:0}h2{font-size:1.3em}h3{font-size:1.15em}h4{font-size:1em}\n"
               "article+article{border-top:2px solid #1a1d23;margin-top:3em;padding-top:1em}\n"
               ".answer{font-size:1.2em}.small{font-size:.85em;color:#555b66}\n"
               ".madeup{border:1px solid #1a1d23;display:inline-block;padding:0 .5em;font-weight:600}\n"
               "dl{display:grid;grid-template-columns:max-content 1fr;gap:.15em 1em;margin:.5em 0}\n"
               "dt{color:#555b66}dd{margin:0;white-space:pre-line}\n"
               "table{border-collapse:collapse;margin:.5em 0}\n"
               "caption{text-align:start;color:#555b66;padding:.2em 0}\n"
               "th,td{text-align:start;padding:.15em 1em .15em 0;border-bottom:1px solid #d3d7de;vertical-align:top}\n"
               "thead th{color:#555b66;font-weight:400}tbody th{font-weight:400}td{font-variant-numeric:tabular-nums}\n"
               "figure{margin:1em 0}figcaption{font-weight:600;margin-bottom:.3em}\n"
               "figure svg{display:block;max-width:100%;height:auto}\n"
               "summary{cursor:pointer;padding:.3em 0}\n"
               ".scroll{overflow-x:auto}\n"
               ".sheets{display:none}\n"
               "@media print{\n"
               "@page{size:%1 portrait;margin:0}\n"
               "main{display:none}.sheets{display:block}\n"
               ".sheets svg{display:block;width:%2;break-after:page}.sheets svg:last-child{break-after:auto}\n"
               "*{print-color-adjust:exact;-webkit-print-color-adjust:exact}\n"
               "}\n")
        .arg(size, width);
}

void writeHead(HtmlWriter& html, const QString& title, Paper paper)
{
    html.open("head");
    html.empty("meta", {{"charset", QStringLiteral("utf-8")}});
    html.element("title", title);
    html.empty("meta", {{"name", QStringLiteral("viewport")},
                        {"content", QStringLiteral("width=device-width, initial-scale=1")}});
    html.empty("meta", {{"name", QStringLiteral("generator")}, {"content", QStringLiteral("Slumbar")}});
    html.element("style", style(paper));
    html.close();
}

void writeContents(HtmlWriter& html, const std::vector<MonthlyReport>& reports)
{
    html.element("h1", ReportWords::title(reports));
    html.open("nav", {{"aria-label", ReportWords::tr("Months")}});
    html.open("ul");
    for (const MonthlyReport& report : reports) {
        html.open("li");
        const QString month = words::month(report.month);
        if (report.isEmpty()) {
            //: a month in which nothing was recorded
            html.element("span", ReportWords::tr("%1: nothing").arg(month));
        } else {
            html.element("a", month,
                         {{"href", QStringLiteral("#month-%1").arg(QString::fromStdString(toIso(report.month)))}});
        }
        html.close();
    }
    html.close();
    html.close();
}

void writeMonths(HtmlWriter& html, const std::vector<MonthlyReport>& reports, const ReportPages& pages)
{
    const bool isOne = reports.size() == 1;
    std::size_t chapter = 0;
    for (const MonthlyReport& report : reports) {
        if (!isOne && report.isEmpty()) {
            continue;
        }
        const auto& chapters = pages.chapters();
        const int end = chapter + 1 < chapters.size() ? chapters[chapter + 1].page : pages.count();
        writeMonth(html, report, {pages, chapters[chapter].page, end}, isOne ? 1 : 2);
        ++chapter;
    }
}

/// What is printed; on the screen only its pictures are seen, through their windows.
void writeSheets(HtmlWriter& html, const ReportPages& pages)
{
    html.open("div", {{"class", QStringLiteral("sheets")}, {"aria-hidden", QStringLiteral("true")}});
    for (int page = 0; page < pages.count(); ++page) {
        writeSheet(html.xml(), pages.sheet(page), sizeOf(pages.paper()), sheetId(page));
    }
    html.close();
}

}  // namespace

QByteArray reportHtml(const std::vector<MonthlyReport>& reports, Paper paper)
{
    const ReportPages pages(reports, paper);
    const QLocale locale;
    QString text;
    HtmlWriter html(&text);
    html.xml().writeDTD(QStringLiteral("<!DOCTYPE html>\n"));
    html.open("html",
              {{"lang", locale.bcp47Name()},
               {"dir", locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr")}});
    writeHead(html, ReportWords::title(reports), paper);
    html.open("body");
    html.open("main");
    if (reports.size() > 1) {
        writeContents(html, reports);
    }
    writeMonths(html, reports, pages);
    html.close();
    writeSheets(html, pages);
    html.close();
    html.close();
    html.xml().writeEndDocument();
    return text.toUtf8();
}

Result<void> writeHtml(const std::vector<MonthlyReport>& reports, Paper paper, const QString& path)
{
    return saveFile(reportHtml(reports, paper), path);
}

}  // namespace slumbar
