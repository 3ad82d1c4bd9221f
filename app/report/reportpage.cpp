#include "report/reportpage.h"

#include <algorithm>

#include <QLabel>
#include <QLocale>
#include <QPrinter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "report/pagesview.h"
#include "report/questions.h"
#include "report/questionsfield.h"
#include "report/reporthtml.h"
#include "report/reportpages.h"
#include "report/reportpdf.h"
#include "report/reportwords.h"
#include "text/language.h"
#include "text/words.h"
#include "theme/metrics.h"
#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/keybutton.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

constexpr std::chrono::year_month firstMonth(std::chrono::year(1900), std::chrono::January);

/// Two buttons or more that stay together when the bar breaks into lines.
QWidget* grouped(const std::vector<QWidget*>& widgets)
{
    auto* group = new QWidget;
    auto* layout = new QHBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space2);
    for (QWidget* widget : widgets) {
        layout->addWidget(widget);
    }
    return group;
}

QStringList languageNames()
{
    QStringList names;
    for (const SpokenLanguage& spoken : spokenLanguages()) {
        names += spoken.name;
    }
    return names;
}

int placeOf(QLocale::Language language)
{
    const auto& spoken = spokenLanguages();
    const auto found = std::find_if(spoken.begin(), spoken.end(),
                                    [language](const SpokenLanguage& known) { return known.language == language; });
    return found == spoken.end() ? 0 : static_cast<int>(found - spoken.begin());
}

void setWords(KeyButton* button, const QString& words)
{
    const QKeySequence key = button->shortcut();  // a new text would take it away
    button->setText(words);
    button->setShortcut(key);
    button->setAccessibleName(words);
}

}  // namespace

ReportPage::ReportPage(QWidget* parent)
    : QWidget(parent), m_answer(TextLabel::title()), m_basis(new TextLabel({}, TextSize::Body, Tone::Muted)),
      m_previousMonth(new KeyButton(KeyButton::Kind::Secondary, {}, QKeySequence(Qt::ALT | Qt::Key_Left))),
      m_nextMonth(new KeyButton(KeyButton::Kind::Secondary, {}, QKeySequence(Qt::ALT | Qt::Key_Right))),
      m_paper(new SegmentedControl({tr("A4"), tr("Letter")})), m_language(new SegmentedControl(languageNames())),
      m_print(new KeyButton(KeyButton::Kind::Primary, tr("Print…"), QKeySequence::Print)),
      m_preview(new KeyButton(KeyButton::Kind::Secondary, tr("Print preview"))),
      m_savePdf(new KeyButton(KeyButton::Kind::Secondary, tr("Save PDF…"), QKeySequence(tr("Ctrl+Shift+S")))),
      m_saveHtml(new KeyButton(KeyButton::Kind::Secondary, tr("Save web page…"), QKeySequence(tr("Ctrl+Shift+H")))),
      m_questions(new QuestionsField), m_outcome(new TextLabel({}, TextSize::Small, Tone::Success)),
      m_pages(new PagesView), m_empty(makeEmptyState())
{
    m_answer->setWordWrap(true);
    m_basis->setWordWrap(true);
    m_outcome->setWordWrap(true);
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->setWhatsThis(tr("The paper in your printer."));
    m_paper->setChosen(usualPaper(QLocale()) == Paper::Letter ? 1 : 0);
    m_language->setAccessibleName(tr("Language of the report"));
    m_language->setWhatsThis(
        tr("The language of whoever will read the report. Your own notes stay as you wrote them."));
    m_language->setChosen(placeOf(spokenFor(QLocale()).language()));
    m_saveHtml->setWhatsThis(tr("One file for the browser, with every picture as a table too: for screen readers and "
                                "small screens. It prints the same pages."));
    m_pages->setAccessibleName(tr("The report as it prints"));

    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Pages of the report"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(makeContents());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setFocusProxy(scroll);
    connectParts();
}

/// The field hands on what is typed when it loses the keyboard, and it outlives this part of the page.
ReportPage::~ReportPage()
{
    m_questions->disconnect(this);
}

QWidget* ReportPage::makeContents()
{
    auto* contents = new QWidget;
    auto* layout = new QVBoxLayout(contents);
    layout->setContentsMargins(metrics::pagePaddingHorizontal, metrics::pagePaddingVertical,
                               metrics::pagePaddingHorizontal, metrics::pagePaddingVertical);
    layout->setSpacing(0);
    layout->addWidget(m_answer);
    layout->addWidget(m_basis);
    layout->addSpacing(metrics::space4);
    layout->addWidget(makeBar());
    layout->addWidget(m_outcome);
    layout->addSpacing(metrics::space4);
    layout->addWidget(m_questions);
    layout->addSpacing(metrics::space4);
    layout->addWidget(m_pages);
    layout->addWidget(m_empty);
    layout->addStretch();
    return contents;
}

QWidget* ReportPage::makeBar()
{
    auto* bar = new QWidget;
    auto* layout = new FlowLayout(metrics::space3, bar);
    layout->addWidget(grouped({m_previousMonth, m_nextMonth}));
    layout->addWidget(m_paper);
    layout->addWidget(m_language);
    layout->addWidget(grouped({m_print, m_preview}));
    layout->addWidget(grouped({m_savePdf, m_saveHtml}));
    return bar;
}

QWidget* ReportPage::makeEmptyState()
{
    auto* card = new Card;
    m_emptyWords = new TextLabel;
    m_emptyWords->setWordWrap(true);
    m_toRecordedMonth = new KeyButton(KeyButton::Kind::Link, {});
    card->contents()->addWidget(m_emptyWords);
    card->contents()->addWidget(m_toRecordedMonth, 0, Qt::AlignLeft);
    return card;
}

void ReportPage::connectParts()
{
    connect(m_previousMonth, &QPushButton::clicked, this, [this] { stepMonths(-1); });
    connect(m_nextMonth, &QPushButton::clicked, this, [this] { stepMonths(1); });
    connect(m_toRecordedMonth, &QPushButton::clicked, this, [this] {
        if (const auto month = lastRecordedMonth()) {
            chooseMonth(*month);
        }
    });
    connect(m_paper, &SegmentedControl::choiceChanged, this, &ReportPage::showMonth);
    connect(m_language, &SegmentedControl::choiceChanged, this, &ReportPage::showMonth);
    connect(m_questions, &QuestionsField::questionsTyped, this, &ReportPage::keepQuestions);
    connect(m_print, &QPushButton::clicked, this, &ReportPage::print);
    connect(m_preview, &QPushButton::clicked, this, &ReportPage::preview);
    connect(m_savePdf, &QPushButton::clicked, this, &ReportPage::savePdf);
    connect(m_saveHtml, &QPushButton::clicked, this, &ReportPage::saveHtml);
}

void ReportPage::setDiary(const Diary& diary, const Moment& now)
{
    const Day today = dayOf(now, diary.profile().dayBoundary);
    if (m_report && today == m_today && diary == m_diary) {
        return;
    }
    m_diary = diary;
    m_today = today;
    m_month = m_month.value_or(m_today.month());
    showMonth();
}

void ReportPage::chooseMonth(std::chrono::year_month month)
{
    m_questions->finish();
    m_month = std::clamp(month, firstMonth, m_today.month());
    m_outcome->clear();
    showMonth();
}

void ReportPage::stepMonths(int months)
{
    if (m_month) {
        chooseMonth(*m_month + std::chrono::months(months));
    }
}

void ReportPage::showMonth()
{
    if (!m_month) {
        return;
    }
    m_report = monthlyReport(m_diary, *m_month, m_today);
    m_answer->setText(ReportWords::answer(*m_report));
    m_basis->setText(ReportWords::basis(*m_report));
    //: to the month before; the arrow points against the direction of reading
    setWords(m_previousMonth, tr("‹ %1").arg(words::monthName(*m_month - std::chrono::months(1))));
    //: to the month after; the arrow points in the direction of reading
    setWords(m_nextMonth, tr("%1 ›").arg(words::monthName(*m_month + std::chrono::months(1))));
    m_nextMonth->setEnabled(*m_month < m_today.month());

    m_questions->setQuestions(m_report->questions);
    const bool isEmpty = m_report->isEmpty();
    for (KeyButton* button : {m_print, m_preview, m_savePdf, m_saveHtml}) {
        button->setEnabled(!isEmpty);
    }
    m_pages->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (isEmpty) {
        m_pages->setPages(std::nullopt);
        showEmptyState();
        return;
    }
    m_pages->setAccessibleDescription(ReportWords::summary(*m_report));
    const Speaking speaking(language());
    m_pages->setPages(ReportPages(*m_report, paper()));
}

void ReportPage::keepQuestions()
{
    if (!m_report) {
        return;
    }
    const Edit edit = withQuestions(m_diary, m_report->period, m_questions->questions());
    if (!edit.isEmpty()) {
        //: what undo takes back
        Q_EMIT editMade(edit, tr("questions for the visit"));
    }
}

void ReportPage::showEmptyState()
{
    m_emptyWords->setText(tr("Two pages stand here as soon as something is recorded: one for a clinician, who reads "
                             "it in a minute, and one for you. From seven nights or mornings on they give means; "
                             "before that the range says it more honestly."));
    const auto month = lastRecordedMonth();
    m_toRecordedMonth->setVisible(month.has_value());
    if (month) {
        setWords(m_toRecordedMonth, tr("Go to %1").arg(words::month(*month)));
    }
}

std::optional<std::chrono::year_month> ReportPage::lastRecordedMonth() const
{
    const auto range = m_diary.range();
    if (!range) {
        return std::nullopt;
    }
    return std::min(range->last.month(), m_today.month());
}

Paper ReportPage::paper() const
{
    return m_paper->chosen() == 1 ? Paper::Letter : Paper::A4;
}

QLocale ReportPage::language() const
{
    const auto place = static_cast<std::size_t>(m_language->chosen().value_or(0));
    return spokenIn(spokenLanguages()[place].language, QLocale());
}

void ReportPage::paintOn(QPrinter& printer) const
{
    const Speaking speaking(language());
    // The paper may have been changed in the dialog.
    const bool isLetter = printer.pageLayout().pageSize().id() == QPageSize::Letter;
    ReportPages(*m_report, isLetter ? Paper::Letter : Paper::A4).print(printer);
}

void ReportPage::print()
{
    m_questions->finish();
    QPrinter printer(QPrinter::HighResolution);
    setUpPaper(printer, paper());
    printer.setDocName(ReportWords::title(*m_report));
    if (m_dialogs.choosePrinter(this, printer)) {
        paintOn(printer);
    }
}

void ReportPage::preview()
{
    m_questions->finish();
    QPrinter printer(QPrinter::HighResolution);
    setUpPaper(printer, paper());
    printer.setDocName(ReportWords::title(*m_report));
    m_dialogs.showPreview(this, printer, [this](QPrinter& shown) { paintOn(shown); });
}

void ReportPage::savePdf()
{
    save(QStringLiteral("pdf"), writePdf);
}

void ReportPage::saveHtml()
{
    save(QStringLiteral("html"), writeHtml);
}

void ReportPage::save(const QString& ending, WriteReport write)
{
    m_questions->finish();
    const QString path = m_dialogs.chooseFile(this, suggestedFileName(*m_report, ending));
    if (path.isEmpty()) {
        return;
    }
    const auto written = [&] {
        const Speaking speaking(language());
        return write({*m_report}, paper(), path);
    }();
    announce(written ? tr("Saved as %1").arg(path) : words::error(written.error()), written.has_value());
}

void ReportPage::announce(const QString& words, bool isSuccess)
{
    m_outcome->setTone(isSuccess ? Tone::Success : Tone::Text);
    m_outcome->setText(words);
}

}  // namespace slumbar
