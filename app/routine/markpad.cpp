#include "routine/markpad.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include "text/words.h"
#include "theme/metrics.h"
#include "widgets/flowlayout.h"
#include "widgets/keybutton.h"
#include "widgets/numberfield.h"
#include "widgets/textlabel.h"
#include "widgets/timeedit.h"

namespace slumbar {

namespace {

NumberField::Bounds boundsOf(const Factor& factor)
{
    switch (factor->kind) {
    case FactorKind::Minutes:
        return {0, 24 * 60};
    case FactorKind::Rating:
        return {0, 10};
    case FactorKind::Amount:
    case FactorKind::Check:
    case FactorKind::Clock:
        break;
    }
    return {0, 10000, 1};  // amounts have a unit of their own: degrees, milligrams
}

QString unitOf(const Factor& factor)
{
    return factor->kind == FactorKind::Minutes ? MarkPad::tr("min") : toQt(factor->unit);
}

bool isKeyOfChecklist(const QKeyEvent& event, bool isTyping)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Space:
        return !isTyping;
    default:
        break;
    }
    if (event.matches(QKeySequence::Undo)) {
        return !isTyping;
    }
    const bool isLetter = !event.text().isEmpty() && event.text().at(0).isLetter();
    const bool isAltDigit =
        event.modifiers() == Qt::AltModifier && event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9;
    return isAltDigit || (isLetter && !isTyping);
}

}  // namespace

MarkPad::MarkPad(const ChecklistRow& row, bool isTonight, QWidget* parent)
    : QWidget(parent), m_factor(row.habit.factor.id()), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, metrics::space1, 0, metrics::space3);
    m_lines->setSpacing(metrics::space3);
    switch (row.habit.factor->kind) {
    case FactorKind::Clock:
        addTimeField(row, isTonight);
        break;
    case FactorKind::Minutes:
    case FactorKind::Amount:
    case FactorKind::Rating:
        addNumberField(row);
        break;
    case FactorKind::Check:
        break;
    }
    addWords();
    setMark(row.habit.mark);
}

void MarkPad::addTimeField(const ChecklistRow& row, bool isTonight)
{
    m_time = new TimeEdit(row.name);
    connect(m_time, &TimeEdit::valueChanged, this,
            [this](std::optional<ClockTime> time) { enter(time ? std::optional<MarkValue>(*time) : std::nullopt); });
    connect(m_time, &TimeEdit::validityChanged, this, &MarkPad::showWhetherReadable);
    //: takes the time that it is now, and its key
    auto* now = new KeyButton(KeyButton::Kind::Secondary, tr("Now"), QKeySequence(tr("W")));
    connect(now, &QPushButton::clicked, this, &MarkPad::nowChosen);
    now->setVisible(isTonight);
    m_time->setWhatsThis(tr("When it was. Write 1320, 1:20pm or 13.20; Enter records it."));
    addField(m_time, now);
    m_tabOrder.push_back(now);
}

void MarkPad::addNumberField(const ChecklistRow& row)
{
    const Factor& factor = row.habit.factor;
    m_number = new NumberField(row.name, unitOf(factor), boundsOf(factor));
    connect(m_number, &QLineEdit::editingFinished, this, [this] { commit(); });
    m_number->setWhatsThis(tr("How much it was; Enter records it."));
    addField(m_number, TextLabel::hint(unitOf(factor)));
}

void MarkPad::addField(QLineEdit* field, QWidget* behind)
{
    field->installEventFilter(this);
    m_tabOrder.push_back(field);
    m_fieldLine = new QWidget;
    auto* line = new QHBoxLayout(m_fieldLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space3);
    line->addWidget(field);
    line->addWidget(behind);
    line->addStretch();
    m_lines->addWidget(m_fieldLine);
    m_howToWrite = new TextLabel(m_time ? TimeEdit::howToWrite() : m_number->howToWrite(), TextSize::Small);
    m_howToWrite->setWordWrap(true);
    m_howToWrite->hide();
    m_lines->addWidget(m_howToWrite);
}

void MarkPad::addWords()
{
    auto* words = new FlowLayout(metrics::space2);
    const auto add = [this, words](const QString& text, const QString& key, const MarkValue& value) {
        auto* button = new KeyButton(KeyButton::Kind::Secondary, text, QKeySequence(key));
        button->setControlHeight(metrics::controlHeight);
        connect(button, &QPushButton::clicked, this, [this, value] { Q_EMIT markChosen({m_factor, value, {}}); });
        words->addWidget(button);
        m_tabOrder.push_back(button);
    };
    //: the three marks of a habit and their keys
    add(tr("Done"), tr("D"), Done{});
    add(tr("Not done"), tr("N"), NotDone{});
    add(tr("Does not apply"), tr("A"), NotApplicable{});
    m_lines->addLayout(words);
}

void MarkPad::setFieldShown(bool isShown)
{
    if (m_fieldLine) {
        m_fieldLine->setVisible(isShown);
    }
}

QLineEdit* MarkPad::field() const
{
    return m_time ? static_cast<QLineEdit*>(m_time) : m_number;
}

void MarkPad::setMark(const std::optional<Mark>& mark)
{
    m_recorded = mark ? std::optional(mark->value) : std::nullopt;
    if (!field() || isTyping()) {
        return;
    }
    if (m_time) {
        const auto* time = m_recorded ? std::get_if<ClockTime>(&*m_recorded) : nullptr;
        m_time->setValue(time ? std::optional(*time) : std::nullopt);
    } else {
        const auto* number = m_recorded ? std::get_if<double>(&*m_recorded) : nullptr;
        m_number->setNumber(number ? std::optional(*number) : std::nullopt);
    }
    field()->selectAll();
}

bool MarkPad::commit()
{
    if (m_time) {
        m_time->commit();
    } else if (m_number && m_number->isModified() && isReadable()) {
        m_number->setModified(false);
        enter(m_number->number() ? std::optional<MarkValue>(*m_number->number()) : std::nullopt);
    }
    showWhetherReadable();
    return isReadable();
}

void MarkPad::enter(const std::optional<MarkValue>& value)
{
    if (value && value != m_recorded) {
        Q_EMIT markTyped({m_factor, *value, {}});
    }
    // An empty field does not take a word back.
    const bool hadValue =
        m_recorded && (std::holds_alternative<ClockTime>(*m_recorded) || std::holds_alternative<double>(*m_recorded));
    if (!value && hadValue) {
        Q_EMIT cleared();
    }
}

bool MarkPad::isReadable() const
{
    return !(m_time && m_time->isInvalid()) && !(m_number && m_number->isInvalid());
}

void MarkPad::showWhetherReadable()
{
    if (m_howToWrite) {
        m_howToWrite->setVisible(!isReadable());
    }
}

bool MarkPad::isTyping() const
{
    return !field()->text().isEmpty() && field()->selectedText() != field()->text();
}

bool MarkPad::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && isKeyOfChecklist(*static_cast<QKeyEvent*>(event), isTyping())) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace slumbar
