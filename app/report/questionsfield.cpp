#include "report/questionsfield.h"

#include <algorithm>

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "text/words.h"
#include "theme/metrics.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

constexpr std::chrono::milliseconds pause(1000);
constexpr int fewestLines = 2;
constexpr int mostLines = 6;

}  // namespace

QuestionsField::QuestionsField(QWidget* parent) : QWidget(parent), m_text(new QPlainTextEdit)
{
    //: the person's own questions for the visit
    auto* heading = new TextLabel(tr("I would like to &ask"), TextSize::Body, Tone::Text, TextWeight::Strong);
    heading->setBuddy(m_text);
    auto* hint = TextLabel::hint(tr("One question a line. They stand at the foot of the first page."));
    hint->setWordWrap(true);
    m_text->setAccessibleName(tr("I would like to ask"));
    m_text->setAccessibleDescription(hint->text());
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("For example: can I take the tablets less often?"));
    m_text->setWhatsThis(tr("What you want to ask at the next visit, in your own words. It is kept in the diary with "
                            "the days on which it came up, and printed on the page for the clinician."));
    m_text->installEventFilter(this);
    setFocusProxy(m_text);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space1);
    layout->addWidget(heading);
    layout->addWidget(m_text);
    layout->addWidget(hint);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &QuestionsField::finish);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_pause.start();
        fitHeight();
    });
    fitHeight();
}

void QuestionsField::setQuestions(const std::vector<std::string>& questions)
{
    if (questions == m_held) {
        return;
    }
    m_held = questions;
    if (questions != this->questions()) {
        QStringList lines;
        std::transform(questions.begin(), questions.end(), std::back_inserter(lines),
                       [](const auto& line) { return toQt(line); });
        m_text->setPlainText(lines.join(QLatin1Char('\n')));
        m_pause.stop();
    }
}

std::vector<std::string> QuestionsField::questions() const
{
    std::vector<std::string> questions;
    for (const QString& line : m_text->toPlainText().split(QLatin1Char('\n'))) {
        if (const QString words = line.simplified(); !words.isEmpty()) {
            questions.push_back(words.toStdString());
        }
    }
    return questions;
}

void QuestionsField::finish()
{
    m_pause.stop();
    if (questions() != m_held) {
        Q_EMIT questionsTyped();
    }
}

bool QuestionsField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        finish();
    }
    return QWidget::eventFilter(watched, event);
}

void QuestionsField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitHeight();
    }
}

void QuestionsField::hideEvent(QHideEvent* event)
{
    finish();
    QWidget::hideEvent(event);
}

/// As high as what is typed, within limits.
void QuestionsField::fitHeight()
{
    const int lines = std::clamp(m_text->document()->blockCount(), fewestLines, mostLines);
    const int frame = 2 * (m_text->frameWidth() + static_cast<int>(m_text->document()->documentMargin()));
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + frame + metrics::space2);
}

}  // namespace slumbar
