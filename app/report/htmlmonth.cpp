#include "report/htmlmonth.h"

#include <QLocale>

#include "report/painblock.h"
#include "report/personwords.h"
#include "report/picturewords.h"
#include "report/reportwords.h"
#include "report/safetywords.h"
#include "report/sheetsvg.h"
#include "report/sleepblock.h"
#include "text/words.h"

namespace slumbar {

namespace {

class MonthWriter {
public:
    MonthWriter(HtmlWriter& html, const MonthlyReport& report, const MonthPages& pages, int level)
        : m_html(html), m_report(report), m_pages(pages), m_level(level)
    {
    }

    void write()
    {
        m_html.open("article", {{"id", QStringLiteral("month-%1").arg(QString::fromStdString(toIso(m_report.month)))}});
        heading(0, ReportWords::title(m_report));
        writeHeader();
        writeClinicianPart();
        writePersonPart();
        m_html.close();
    }

private:
    void heading(int below, const QString& words)
    {
        const QByteArray name = "h" + QByteArray::number(m_level + below);
        m_html.element(name.constData(), words);
    }

    void writeHeader()
    {
        if (m_report.isMadeUp) {
            m_html.element("p", ReportWords::tr("Made-up diary"), {{"class", QStringLiteral("madeup")}});
        }
        m_html.open("dl");
        const auto field = [this](const QString& label, const QString& value) {
            if (!value.isEmpty()) {
                m_html.element("dt", label);
                m_html.element("dd", value);
            }
        };
        field(ReportWords::tr("Name"), toQt(m_report.name).simplified());
        field(ReportWords::tr("Born"), ReportWords::born(m_report));
        field(ReportWords::tr("Period"), ReportWords::period(m_report));
        field(ReportWords::tr("Recorded"), ReportWords::recorded(m_report));
        field(ReportWords::tr("Printed"), ReportWords::date(m_report.printed));
        m_html.close();
    }

    void writeClinicianPart()
    {
        m_html.open("section");
        heading(1, words::sentenceStart(ReportWords::tr("for the clinician")));
        m_html.paragraph(ReportWords::sentence(m_report), {{"class", QStringLiteral("answer")}});
        paragraphIfAny(ReportWords::yearAgo(m_report));
        writeFigures(ReportWords::tr("Pain"), ReportWords::tr("0 none – 10 worst imaginable"), painRows(m_report));
        for (const Picture what : {Picture::PainStrip, Picture::Sites, Picture::PainCourse, Picture::Peg}) {
            writePictures(what);
        }
        writeFigures(ReportWords::tr("Sleep"), ReportWords::tr("a night, naps not counted"), sleepRows(m_report));
        for (const Picture what : {Picture::SleepStrip, Picture::Nights, Picture::Hours}) {
            writePictures(what);
        }
        heading(2, ReportWords::tr("Treatment and events"));
        if (m_report.treatments.empty() && m_report.events.empty()) {
            m_html.paragraph(ReportWords::tr("Nothing was noted; that does not mean nothing was taken."));
        }
        writePictures(Picture::Treatment);
        writeQuestions();
        heading(2, ReportWords::tr("Safety notes"));
        m_html.open("ul");
        for (const SafetyWords::Note& note : SafetyWords::notes(m_report)) {
            m_html.open("li");
            m_html.paragraph(note.words);
            m_html.close();
        }
        m_html.close();
        m_html.paragraph(ReportWords::smallPrint(m_report), {{"class", QStringLiteral("small")}});
        m_html.close();
    }

    void writePersonPart()
    {
        m_html.open("section");
        heading(1, ReportWords::personTitle(m_report));
        m_html.paragraph(PersonWords::sentence(m_report), {{"class", QStringLiteral("answer")}});
        writePictures(Picture::Routine);
        writePictures(Picture::Effects);
        if (m_report.effects.painToNight) {
            m_html.paragraph(PersonWords::theOtherWayRound(*m_report.effects.painToNight));
        }
        writeOpen();
        writePictures(Picture::Experiment);
        paragraphIfAny(PersonWords::nextMonth(m_report));
        writePictures(Picture::Measures);
        writeNotes();
        m_html.paragraph(PersonWords::methods(m_report), {{"class", QStringLiteral("small")}});
        m_html.close();
    }

    /// As on the page, a mark before those past a usual line of concern.
    void writeFigures(const QString& title, const QString& aside, const std::vector<FigureRow>& figures)
    {
        heading(2, title);
        const auto month = [](std::chrono::year_month shown) { return words::month(shown); };
        TextTable table{
            aside,
            {ReportWords::tr("Figure"), month(m_report.month), month(m_report.month - std::chrono::months(1)),
             ReportWords::tr("n of %1").arg(m_report.period.length()), ReportWords::tr("Past a line of concern")}};
        for (const FigureRow& row : figures) {
            table.rows.push_back({row.label, row.notYet.isEmpty() ? row.value : row.notYet, bare(row.before), row.count,
                                  row.isMarked ? ReportWords::tr("yes") : QString(QChar(0x2013))});
        }
        m_html.table(table);
    }

    /// The month before stands in brackets on paper and in a column of its own here.
    static QString bare(const QString& before)
    {
        return before.isEmpty() ? QString(QChar(0x2013)) : before.mid(1, before.size() - 2);
    }

    /// A picture that goes on over pages stands here piece by piece, before its one table.
    void writePictures(Picture what)
    {
        const PictureWords shown = wordsOf(what, m_report);
        if (shown.table.rows.empty()) {
            return;
        }
        m_html.open("figure");
        m_html.element("figcaption", shown.title);
        for (int page = m_pages.first; page < m_pages.end; ++page) {
            const Sheet& sheet = m_pages.pages.sheet(page);
            for (std::size_t i = 0; i < sheet.pictures().size(); ++i) {
                if (sheet.pictures()[i].what == what) {
                    writeWindow(pictureId(sheetId(page), i), pictureArea(sheet, sheet.pictures()[i]), shown);
                }
            }
        }
        m_html.open("details");
        m_html.element("summary", ReportWords::tr("Table: %1").arg(shown.table.caption));
        m_html.table(shown.table);
        m_html.close();
        m_html.close();
    }

    void writeWindow(const QString& id, const QRectF& area, const PictureWords& words)
    {
        const QString titleId = id + QStringLiteral("-title");
        const QString descriptionId = id + QStringLiteral("-desc");
        const QString viewBox =
            QStringLiteral("%1 %2 %3 %4").arg(area.x()).arg(area.y()).arg(area.width()).arg(area.height());
        m_html.open("svg", {{"role", QStringLiteral("img")},
                            {"viewBox", viewBox},
                            {"style", QStringLiteral("width:%1em").arg(area.width() / 8.5, 0, 'f', 1)},
                            {"aria-labelledby", titleId},
                            {"aria-describedby", descriptionId}});
        m_html.element("title", words.title, {{"id", titleId}});
        m_html.element("desc", words.description, {{"id", descriptionId}});
        m_html.empty("use", {{"href", QLatin1Char('#') + id}});
        m_html.close();
    }

    void paragraphIfAny(const QString& marked)
    {
        if (!marked.isEmpty()) {
            m_html.paragraph(marked);
        }
    }

    void writeQuestions()
    {
        if (m_report.questions.empty()) {
            return;
        }
        heading(2, ReportWords::tr("I would like to ask"));
        m_html.open("ol");
        for (const std::string& question : m_report.questions) {
            m_html.element("li", toQt(question));
        }
        m_html.close();
    }

    /// What cannot be told yet; on paper some of it may have no room.
    void writeOpen()
    {
        if (m_report.effects.open.empty()) {
            return;
        }
        heading(2, ReportWords::tr("Cannot tell yet"));
        m_html.open("dl");
        for (const MonthEffect& shown : m_report.effects.open) {
            const auto& experiment = m_report.experiment;
            const bool isInTest =
                experiment && experiment->isRunning() && shown.effect.exposure == Exposure(experiment->report.factor);
            m_html.element("dt", PersonWords::openName(shown));
            m_html.element("dd", PersonWords::whatIsMissing(shown, isInTest));
        }
        m_html.close();
    }

    void writeNotes()
    {
        if (m_report.notes.empty()) {
            return;
        }
        heading(2, ReportWords::tr("Notes of the month"));
        m_html.open("dl", {{"class", QStringLiteral("notes")}});
        for (const MonthNote& note : m_report.notes) {
            const QString day = words::shortWeekday(note.day) + QLatin1Char(' ') + words::shortDay(note.day);
            m_html.element("dt", ReportWords::tr("%1 · %2").arg(day, ReportWords::about(note.about)));
            m_html.element("dd", toQt(note.text));
        }
        m_html.close();
    }

    HtmlWriter& m_html;
    const MonthlyReport& m_report;
    const MonthPages& m_pages;
    int m_level;
};

}  // namespace

void writeMonth(HtmlWriter& html, const MonthlyReport& report, const MonthPages& pages, int level)
{
    MonthWriter(html, report, pages, level).write();
}

QString sheetId(int page)
{
    return QStringLiteral("page-%1").arg(page + 1);
}

}  // namespace slumbar
