#include "guides/reframingform.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "theme/metrics.h"
#include "theme/textfont.h"
#include "widgets/keybutton.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

constexpr int linesShown = 2;

}  // namespace

ReframingForm::ReframingForm(QWidget* parent)
    : QWidget(parent), m_unfold(new KeyButton(KeyButton::Kind::Secondary, tr("Three questions"), Qt::Key_Space)),
      m_questions(new QWidget)
{
    m_unfold->setControlHeight(metrics::controlHeight);
    m_unfold->setWhatsThis(tr("Opens three questions that turn a thought around. Answering them is up to you."));
    connect(m_unfold, &QPushButton::clicked, this, &ReframingForm::unfold);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::space1, 0, metrics::space2);
    column->setSpacing(0);
    auto* start = new QHBoxLayout;
    start->addWidget(m_unfold);
    start->addStretch();
    column->addLayout(start);
    column->addWidget(m_questions);
    auto* questions = new QVBoxLayout(m_questions);
    questions->setContentsMargins(0, 0, 0, 0);
    questions->setSpacing(metrics::space1);
    addQuestion(0, tr("The thought"), tr("What goes through your mind, in your own words."));
    addQuestion(1, tr("What speaks for it, what against"), tr("What you would tell a judge, on both sides."));
    addQuestion(2, tr("A kinder one, just as true"), tr("What you would say to a friend who thought this."));
    auto* privacy = TextLabel::hint(tr("Kept in your diary and shown again only here. Ctrl+Enter when you are done."));
    privacy->setWordWrap(true);
    questions->addWidget(privacy);
    m_questions->hide();
    updateHeights();
}

void ReframingForm::addQuestion(std::size_t place, const QString& question, const QString& hint)
{
    auto* layout = static_cast<QVBoxLayout*>(m_questions->layout());
    auto* label = new TextLabel(question, TextSize::Small, Tone::Text, TextWeight::Strong);
    auto* answer = new QPlainTextEdit;
    answer->setAccessibleName(question);
    answer->setPlaceholderText(hint);
    answer->setWhatsThis(hint);
    answer->setTabChangesFocus(true);
    label->setBuddy(answer);
    connect(answer, &QPlainTextEdit::textChanged, this, [this] {
        m_isRecorded = false;
        Q_EMIT edited(note());
    });
    layout->addWidget(label);
    layout->addWidget(answer);
    layout->addSpacing(metrics::space1);
    m_answers[place] = answer;
}

void ReframingForm::setRecorded(const QString& note)
{
    setAnswers(reframingFromNote(note));
    m_isRecorded = true;
}

void ReframingForm::setDraft(const QString& note)
{
    setAnswers(reframingFromNote(note));
    m_isRecorded = false;
}

void ReframingForm::setAnswers(const Reframing& reframing)
{
    const QString* texts[] = {&reframing.thought, &reframing.evidence, &reframing.kinder};
    for (std::size_t place = 0; place < m_answers.size(); ++place) {
        const QSignalBlocker quiet(m_answers[place]);
        m_answers[place]->setPlainText(*texts[place]);
    }
}

std::optional<QString> ReframingForm::unrecorded() const
{
    return m_isRecorded ? std::nullopt : std::optional(note());
}

QString ReframingForm::note() const
{
    return toNote({m_answers[0]->toPlainText().trimmed(), m_answers[1]->toPlainText().trimmed(),
                   m_answers[2]->toPlainText().trimmed()});
}

bool ReframingForm::isUnfolded() const
{
    return !m_questions->isHidden();
}

void ReframingForm::unfold()
{
    m_questions->show();
    m_answers.front()->setFocus();
    m_unfold->hide();
}

std::vector<QWidget*> ReframingForm::tabOrder() const
{
    return {m_unfold, m_answers[0], m_answers[1], m_answers[2]};
}

void ReframingForm::updateHeights()
{
    const int line = QFontMetrics(textFont(TextSize::Body)).lineSpacing();
    for (QPlainTextEdit* answer : m_answers) {
        answer->setFont(textFont(TextSize::Body));
        answer->setFixedHeight(linesShown * line + metrics::space4 + 2);
    }
}

void ReframingForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateHeights();
    }
}

}  // namespace slumbar
